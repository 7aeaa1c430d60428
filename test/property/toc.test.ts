import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hover } from '@lectern/core/features/hover.ts';
import { tableOfContents } from '@lectern/core/features/tableOfContents.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import type { TableOfContentsEntry } from '@lectern/core/protocol/tableOfContents.ts';
import { buildSite } from '@lectern/core/site/buildSite.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import type { Authored } from '@lectern/core/toc/authored.ts';
import { insertToc } from '@lectern/core/toc/tocInsert.ts';
import { tocToGenerated } from '@lectern/core/toc/tocToGenerated.ts';
import { tocToList } from '@lectern/core/toc/tocToList.ts';
import { updateToc } from '@lectern/core/toc/tocUpdate.ts';
import { hideHeading, showHeading } from '@lectern/core/toc/tocVisibility.ts';
import { writtenToc } from '@lectern/core/toc/writtenToc.ts';
import fc from 'fast-check';
import { parse } from 'markdown-it-kramdown';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { expect, test } from 'vitest';
import { anyText } from './text.ts';

const title = fc.constantFrom(
  'A',
  'B *c*',
  'Talk by [D](https://d.example){:target="_blank"}',
  '`e[0]` & f',
  'G [h] "i"',
  'J {#own}',
  'K. l -- m',
  '1. N',
  'É 🎉',
  'O[^1]',
  'P ##',
);
const heading = fc
  .record({
    title,
    level: fc.integer({ min: 1, max: 4 }),
    more: fc.constantFrom('', '\n{:.no_toc}', '\n{:.wide}', '\ntext'),
  })
  .map(({ title: words, level, more }) => `${'#'.repeat(level)} ${words}${more}`);
const lineEnds = fc.constantFrom('\n', '\r\n');
const marker = fc.constantFrom('-', '*', '1.');

/** A post with a place for its table of contents between two lines that are easy to find. */
const somePost = fc
  .record({ headings: fc.array(heading, { minLength: 1, maxLength: 9 }), marker, lineEnd: lineEnds })
  .map(({ headings, marker: mark, lineEnd }) =>
    [
      '---',
      'title: A',
      '---',
      '',
      'Before.',
      '',
      `${mark} TOC`,
      '{:toc}',
      '',
      'After.',
      '',
      headings.join('\n\n'),
      '',
      '[^1]: n',
      '',
    ]
      .join('\n')
      .replaceAll('\n', lineEnd),
  );

function read(text: string): PostDocument {
  return parsePost({ uri: 'file:///a.md', version: 1, text, kind: 'post' });
}

function apply(post: PostDocument, authored: Authored): PostDocument | null {
  return 'edits' in authored ? read(applyEdits(post.text, authored.edits)) : null;
}

const idsOf = (post: PostDocument): readonly (string | null)[] =>
  post.headings.filter(({ inToc }) => inToc).map(({ id }) => id);

/** All but the table of contents, as the site shows it; a class that only says who is listed aside. */
function around(text: string): readonly string[] {
  const html = renderHtml(parse(text)).replace(/ class="no_toc"|(?<=class="[^"]*) ?no_toc/g, '');
  return [html.slice(0, html.indexOf('Before.')), html.slice(html.indexOf('After.'))];
}

/** On a busy machine. */
const slow = { timeout: 60_000 };

test('the view and the hover list what the preview and the site show', slow, () => {
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map() });
  fc.assert(
    fc.property(somePost, (text) => {
      const post = read(text);
      const shown = [...renderHtml(parse(text)).matchAll(/<a href="#([^"]*)" id="markdown-toc-/g)].map(([, id]) => id);
      const listed = (entries: readonly TableOfContentsEntry[]): (string | null)[] =>
        entries.flatMap(({ id, children }) => [id, ...listed(children)]);
      expect(listed(tableOfContents(post).entries)).toEqual(shown);
      const said = hover(post, site, text.indexOf('{:toc}') + 1)?.contents;
      const lines = said && typeof said === 'object' && 'value' in said ? said.value.split('\n').slice(1) : [];
      expect(lines).toHaveLength(shown.length);
    }),
    { numRuns: 200 },
  );
});

test(
  'a generated table of contents, written down and generated again: the same headings, and nothing else changes',
  slow,
  () => {
    let written = 0;
    fc.assert(
      fc.property(somePost, (text) => {
        const post = read(text);
        // a link cannot say which of two headings with one id it means
        fc.pre(new Set(post.headings.map(({ id }) => id)).size === post.headings.length);
        const list = apply(post, tocToList(post));
        if (!list) {
          expect(idsOf(post)).toEqual([]);
          return;
        }
        written++;
        expect(list.tree.toc).toBe(null);
        expect(around(list.text)).toEqual(around(text));
        const again = apply(list, tocToGenerated(list));
        // fewer than three links make no table of contents
        if (again) expect(again.text).toBe(text);
        else expect(new Set(idsOf(post)).size).toBeLessThan(3);
      }),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(100);
  },
);

test('a list that leaves headings out, generated: the same headings, and nothing else changes', slow, () => {
  fc.assert(
    fc.property(somePost, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (text, chosen) => {
      const post = read(text);
      const listed = post.headings.filter(({ inToc, id }, index) => inToc && id !== null && chosen[index]);
      const lines = listed.map(({ id }) => `* [x](#${id})`);
      const hand = read(text.replace(/(?:[-*]|1\.) TOC\r?\n\{:toc\}/, lines.join(text.includes('\r') ? '\r\n' : '\n')));
      const generated = apply(hand, tocToGenerated(hand));
      if (!generated) return;
      // a list says no more of two headings with one id than which id that is
      expect(new Set(idsOf(generated))).toEqual(new Set(listed.map(({ id }) => id)));
      expect(around(generated.text)).toEqual(around(hand.text));
    }),
    { numRuns: 300 },
  );
});

test('a list with entries taken away and shuffled is brought up to date, with nothing left to do', slow, () => {
  fc.assert(
    fc.property(somePost, fc.nat(), (text, seed) => {
      const post = read(text);
      const list = apply(post, tocToList(post));
      if (!list) return;
      const lines = list.text.split(/(?<=\n)/);
      const indent = (line: string | undefined): number =>
        /\]\(#/.test(line ?? '') ? (/^ */.exec(line ?? '')?.[0].length ?? 0) : 0;
      // without its parent a nested entry is none
      const entries = lines.flatMap((line, index) =>
        /\]\(#/.test(line) && !line.startsWith('#') && indent(lines[index + 1]) <= indent(line) ? [index] : [],
      );
      const gone = entries[seed % entries.length] ?? -1;
      const drifted = read(lines.filter((_, index) => index !== gone).join(''));
      const updated = apply(drifted, updateToc(drifted));
      if (!updated) return;
      expect(around(updated.text)).toEqual(around(list.text));
      expect(updateToc(updated)).toHaveProperty('reason');
    }),
    { numRuns: 300 },
  );
});

const corpus = process.env.LECTERN_CORPUS ? resolve(process.env.LECTERN_CORPUS) : '';
const realPosts = corpus === '' ? [] : globSync(`${corpus}/*/_posts/**/*.md`);

test.skipIf(realPosts.length === 0)(
  'tables of contents of real posts keep what they list, there and back',
  slow,
  () => {
    let converted = 0;
    for (const path of realPosts) {
      const post = read(readFileSync(path, 'utf8'));
      const written = writtenToc(post);
      const generated = written && apply(post, tocToGenerated(post));
      if (!written || !generated) continue;
      converted++;
      const ids = new Set(post.headings.map(({ id }) => id));
      const listed = new Set(written.entries.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
      expect(new Set(idsOf(generated)), path).toEqual(listed);
      const back = apply(generated, tocToList(generated));
      expect(new Set(back && writtenToc(back)?.entries.map(({ id }) => id)), path).toEqual(listed);
    }
    expect(converted).toBeGreaterThan(0);
  },
);

test('hiding and showing a heading changes that heading alone, and is undone by the other', slow, () => {
  fc.assert(
    fc.property(somePost, fc.nat(), (text, which) => {
      const post = read(text);
      const index = which % post.headings.length;
      const before = post.headings[index];
      if (!before) return;
      const [there, back] = before.inToc ? [hideHeading, showHeading] : [showHeading, hideHeading];
      const changed = apply(post, there(post, before));
      const after = changed?.headings[index];
      if (!changed || !after) throw new Error('the heading cannot be changed');
      expect(after.inToc).toBe(!before.inToc);
      expect(changed.headings.map(({ inToc }) => inToc)).toEqual(
        post.headings.map(({ inToc }, each) => (each === index ? !inToc : inToc)),
      );
      const again = apply(changed, back(changed, after));
      expect(again?.headings.map(({ inToc, id }) => [inToc, id])).toEqual(
        post.headings.map(({ inToc, id }) => [inToc, id]),
      );
      expect(around(changed.text)).toEqual(around(text));
    }),
    { numRuns: 300 },
  );
});

test('on any text they change nothing but what they say, or refuse', slow, () => {
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map() });
  fc.assert(
    fc.property(anyText, (text) => {
      const post = read(text);
      for (const authored of [insertToc(post, site), tocToList(post), tocToGenerated(post), updateToc(post)]) {
        if ('reason' in authored) expect(authored.reason).not.toMatch(/\.$|undefined|\n/);
        else for (const { span } of authored.edits) expect(span.end).toBeLessThanOrEqual(text.length);
      }
      for (const each of post.headings) {
        const changed = apply(post, each.inToc ? hideHeading(post, each) : showHeading(post, each));
        if (changed) expect(changed.headings.map(({ id }) => id)).toEqual(post.headings.map(({ id }) => id));
      }
    }),
    { numRuns: 500 },
  );
});
