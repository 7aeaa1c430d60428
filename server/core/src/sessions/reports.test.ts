import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSession, sessionOutline } from './sessionOutline.ts';
import { postOf } from './testing.ts';

const folder = new URL('reports/', import.meta.url);

/**
 * Whole posts, each in a shape of its own. Behind a heading stands what its section is: `⟦talk: Ada Brandt⟧`, `⟦day⟧`;
 * nothing or `⟦-⟧` where it is a part of something, or something else.
 */
test.each(readdirSync(folder).map((name) => [name.replace(/\.md$/, ''), name]))('report: %s', (_title, name) => {
  const source = readFileSync(new URL(name, folder), 'utf8');
  const expected = [...source.matchAll(/^#+ (.*?)(?: ⟦(.*)⟧)?$/gm)].map(([, heading, what = '-']) => [heading, what]);
  const text = source.replaceAll(/ ⟦.*⟧$/gm, '');
  const { sections } = sessionOutline(postOf(text));
  const found = sections.map((section, index) => [expected[index]?.[0], whatIs(section)]);
  expect(found).toEqual(expected);
});

function whatIs(section: ReturnType<typeof sessionOutline>['sections'][number]): string {
  if (section.kind === 'part' || section.kind === 'other') return '-';
  const names = isSession(section) ? section.speakers.map(({ name }) => name).join(', ') : '';
  return names === '' ? section.kind : `${section.kind}: ${names}`;
}
