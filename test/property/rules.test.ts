import { readdirSync, readFileSync } from 'node:fs';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import { postRules } from '@lectern/core/rules/registry.ts';
import type { Finding } from '@lectern/core/rules/rule.ts';
import { runRules } from '@lectern/core/rules/runRules.ts';
import { buildSite } from '@lectern/core/site/buildSite.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const uri = 'file:///blog/_posts/2026-01-01-a.md';
const site = buildSite({
  root: 'file:///blog',
  files: ['img/a.png'],
  texts: new Map([['_data/authors.yml', 'ada_brandt:\n  first_name: Ada\n']]),
});
// every rule at work, house rules included
const all = Object.fromEntries(postRules.map(({ id, defaultSeverity }) => [id, defaultSeverity]));
const check = (text: string): readonly Finding[] =>
  runRules(parsePost({ uri, version: 1, text, kind: 'post' }), site, all);

/** On a busy machine. */
const slow = { timeout: 60_000 };

const fragment = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  'word',
  '😀',
  '\t',
  '# A',
  '### B',
  '#### C https://a.example',
  '- TOC',
  '* a',
  '> ',
  '    ',
  '{:toc}',
  '{:.no_toc}',
  '{:.c #d}',
  '{:target=_blank}',
  '{:target = "_blank" rel="noopener"}',
  '{:title=“a b”}',
  '{: e}',
  '{:e: .f}',
  '{:e: e}',
  '{:',
  '}',
  '[a](https://b.example)',
  '[a](/b)',
  '[here](#A)',
  '[a](www.b.example)',
  '[a]()',
  '[a](#b){:target="_blank"}',
  '[a](b){.c}',
  '[a](b){:target="blank"',
  '{:target="_blank"rel="c"}',
  '{:.toc}',
  '##b',
  'A b. C d! *E* f. ',
  'Github and Cloud foundry ',
  'See https://a.example. ',
  '* [A](#a)',
  '\u200B',
  '<iframe src="https://www.youtube.com/embed/1"></iframe>',
  '<img src="/img/A.png" style="magin: 0">',
  '{% post_url 2026-01-01-b %}',
  '{% if a %}',
  '[a][b]',
  '[b]: c',
  '![a](b.png)',
  '<a href="https://b.example">c</a>',
  '<img src="a" target="_blank">',
  '<div cslass="x">',
  '</div>',
  '<i class="a" class="b">',
  '`{:b=>2}`',
  '```',
  '[^a]',
  '[^a]: b',
  '{% highlight ruby %}',
  '{{ a }}',
  '{::comment}',
  '{:/}',
  '| a | b |',
  '|---|---|',
  'a | b',
  '```js a',
  '~~~',
  '# A{#b}',
  '# A {#b} ##',
  '<img alt="a" src=/a.png>',
  '2007. It rained',
  '1) a\n2) b',
  '{% include b.html %}',
  '---',
  '^',
);
const matter = fc.constantFrom(
  '',
  '---\n---\n',
  '---\ntitle: a: b\n---\n',
  '---\ntitel: x\nauthors: [ada, ada_brandt]\n---\n',
  '\uFEFF---\r\ntitle: 1\r\ntags: [2]\r\n---\r\n',
  '---\nimage: /img/A.png\ncomments: "no"\ndate: 2026-99-99\n---\n',
  '---\ntitle: "a\n---\n',
  '---\ntags: a, b\ncategory:\nlayout: post\ntitle: b\n---\n',
  '---\na: a\na: b\n---\n',
  'title: a\nlayout: b\n---\n',
  '---\nslug: 7\nredirect_from: [/a/, /2026/01/01/a.html]\n---\n',
  '---\nconstructor: a\n__proto__: {toString: [valueOf]}\nauthors: [hasOwnProperty]\n---\n',
);
const someText = fc
  .tuple(matter, fc.array(fragment, { maxLength: 24 }))
  .map(([front, parts]) => front + parts.join(''));

test('rules never throw; what they find lies in the text, in its order', slow, () => {
  fc.assert(
    fc.property(someText, (text) => {
      let last = 0;
      for (const { span, message, fixes } of check(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(message).not.toMatch(/\.$|undefined|\n/);
        last = span.start;
        for (const change of fixes.flatMap(({ changes }) => changes)) {
          if (change.kind !== 'edit' || change.uri !== uri) continue;
          let end = 0;
          for (const { span: at } of change.edits) {
            expect(at.start).toBeGreaterThanOrEqual(end);
            expect(at.end).toBeLessThanOrEqual(text.length);
            end = at.end;
          }
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test('safe fixes, one after another, come to an end', slow, () => {
  fc.assert(
    fc.property(someText, (text) => {
      let current = text;
      for (let round = 0; ; round++) {
        const change = check(current).flatMap(({ fixes }) => fixes.filter(({ safe }) => safe))[0]?.changes[0];
        if (change?.kind !== 'edit') break;
        current = applyEdits(current, change.edits);
        // no text of this size has so much to mend: a fix that comes back would go on for ever
        if (round > 60) throw new Error(`no end: ${JSON.stringify(current)}`);
      }
    }),
    { numRuns: 500 },
  );
});

const posts = new URL('../fixtures/blog/_posts/', import.meta.url);
test.each(readdirSync(posts))('while typing: beginnings of %s', slow, (name) => {
  const text = readFileSync(new URL(name, posts), 'utf8');
  for (let end = 0; end < text.length; end += 13) expect(() => check(text.slice(0, end))).not.toThrow();
});
