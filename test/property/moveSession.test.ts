import { moveSession, type SessionMove } from '@lectern/core/authoring/moveSession.ts';
import type { Impossible, SectionPlace } from '@lectern/core/authoring/moveSessionSwap.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { sectionsOf } from '@lectern/core/post/sections.ts';
import type { SessionOutline } from '@lectern/core/sessions/session.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import fc from 'fast-check';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { expect, test } from 'vitest';
import { anyText, fixtures } from './text.ts';

const read = (text: string): PostDocument =>
  parsePost({ uri: 'file:///blog/_posts/2026-01-01-a.md', version: 1, text, kind: 'post' });

const outlineOf = (post: PostDocument): SessionOutline => ({
  isReport: true,
  sections: sectionsOf(post).map(({ heading, span }) => ({
    kind: heading.text.startsWith('Day') ? 'day' : 'other',
    heading,
    span,
  })),
  sessions: [],
});

function move(post: PostDocument, from: number, to: number, at: SectionPlace['at']): SessionMove | Impossible | null {
  const [section, target] = [
    post.headings.at(from % post.headings.length),
    post.headings.at(to % post.headings.length),
  ];
  return section && target ? moveSession(post, outlineOf(post), section, { at, heading: target }, {}) : null;
}

function after(post: PostDocument, { change }: SessionMove): PostDocument {
  if (change.kind !== 'edit') throw new Error('A move edits the post');
  return read(applyEdits(post.text, change.edits));
}

/** Each top-level block as the site shows it, counted ids and numbers of footnotes aside; tables of contents left out. */
function blocks({ tree }: PostDocument): readonly string[] {
  return tree.children
    .map((block) => renderHtml({ ...tree, children: [block], footnotes: [] }))
    .filter((html) => !/^<[uo]l[^>]*>\s*<li[^>]*><a href="#/.test(html))
    .map((html) => html.replace(/(id="[^"]*?|href="#[^"]*?)-\d+"/g, '$1"').replace(/>\d+<\/a><\/sup>/g, '></a></sup>'))
    .toSorted();
}

const paragraphs = [
  'text',
  'text\n{:.x}',
  '* a\n* b',
  '> q',
  '```\n# no heading\n```',
  '    code',
  '[r] and [^n]',
  '[me](#a) [you](#b-1)',
  '<div>\n\n# raw\n\n</div>',
  '[r]: https://r.example\n\n[^n]: a note',
  '{:ref: .y}\n\ntext\n{: ref}',
  '*[HTML]: language\n\nHTML',
  '| a | b |\n| c | d |',
  'term\n: definition',
  '{% raw %}{{ x }}{% endraw %}',
  'line  ',
];
const heading = (level: number, name: string, form: number): string => {
  const text = `${'#'.repeat(level)} ${name}`;
  return [text, `${text}\n{:.no_toc}`, `{: .above}\n${text}`, `${text} {#own-${name.toLowerCase()}}`][form] ?? text;
};
const section = (level: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('A', 'B', 'C', 'Two words'),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.constantFrom(...paragraphs, ...(level < 3 ? ['### Part', '### A'] : [])), { maxLength: 4 }),
    )
    .map(([name, form, body]) => [heading(level, name, form), ...body].join('\n\n'));
/** A report as authors write them: one blank line between blocks. */
const report = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: x\n---\n\n', 'Intro\n\n'),
    fc.array(fc.tuple(fc.boolean(), fc.array(section(2), { maxLength: 3 })), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([front, days, eol, final]) => {
    const parts = days.flatMap(([titled, sessions], index) => [...(titled ? [`# Day ${index + 1}`] : []), ...sessions]);
    return `${front}${parts.join('\n\n')}${final ? '\n' : ''}`.replaceAll('\n', eol);
  });

const places = fc.tuple(fc.nat(12), fc.nat(12), fc.constantFrom('before', 'after', 'below'));

test('what is moved looks as before, and all that it does not stand beside', () => {
  let done = 0;
  fc.assert(
    fc.property(report, places, (text, [from, to, at]) => {
      const before = read(text);
      const outcome = move(before, from, to, at);
      if (outcome === null || 'reason' in outcome) return;
      done++;
      expect(blocks(after(before, outcome))).toEqual(blocks(before));
    }),
    { numRuns: 1500 },
  );
  expect(done).toBeGreaterThan(250);
});

// before the first day there is no place to go back to
const reportOfDays = report.map((text) => `# Day 0\n\n${text.replace(/^(?:---[\s\S]*?---|Intro)\s+/, '')}`);

test('there and back is the same text', () => {
  let done = 0;
  fc.assert(
    fc.property(reportOfDays, places, (text, [from, to, at]) => {
      const before = read(text);
      const outcome = move(before, from, to, at);
      if (outcome === null || 'reason' in outcome) return;
      const moved = after(before, outcome);
      const section = moved.headings.findIndex(({ start }) => start === outcome.headingStart);
      expect(moved.headings[section]?.text).toBe(before.headings[from % before.headings.length]?.text);
      const texts = moved.headings.flatMap((_, target) =>
        (['before', 'after', 'below'] as const).flatMap((place) => {
          const back = move(moved, section, target, place);
          return back === null || 'reason' in back ? [] : [after(moved, back).text];
        }),
      );
      done++;
      expect(texts).toContain(text);
    }),
    { numRuns: 300 },
  );
  expect(done).toBeGreaterThan(50);
});

test('of any text, nothing but what changed places is written otherwise', () => {
  fc.assert(
    fc.property(anyText, places, (text, [from, to, at]) => {
      const before = read(`${text}\n\n# A\n\n${text}\n\n# B\n`);
      const outcome = move(before, from, to, at);
      if (outcome === null || 'reason' in outcome) return;
      const words = (of: string): string => [...of.replace(/\s/g, '')].toSorted().join('');
      const now = after(before, outcome);
      if (now.links.every((link) => !('destination' in link && link.destination.startsWith('#'))))
        expect(words(now.text)).toBe(words(before.text));
    }),
    { numRuns: 500 },
  );
});

test.each(fixtures())('every section of %s goes everywhere and looks as before', (_name, text) => {
  const before = read(text);
  const looks = blocks(before);
  for (const from of before.headings.keys())
    for (const to of before.headings.keys()) {
      const outcome = move(before, from, to, 'before');
      if (outcome !== null && 'change' in outcome) expect(blocks(after(before, outcome))).toEqual(looks);
    }
});
