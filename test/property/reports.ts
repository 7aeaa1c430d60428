import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import fc from 'fast-check';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';

/**
 * Each top-level block as the site shows it, sorted; counted ids, numbers of footnotes and tables of contents left out,
 * also those that list another page: equal for posts that differ in the order of their sections alone.
 */
export function blocksOf({ tree }: PostDocument): readonly string[] {
  return tree.children
    .map((block) => renderHtml({ ...tree, children: [block], footnotes: [] }))
    .filter((html) => !/^<[uo]l\b.*?<li[^>]*><a href="#/s.test(html))
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

function heading(level: number, name: string, form: number): string {
  const text = `${'#'.repeat(level)} ${name}`;
  return [text, `${text}\n{:.no_toc}`, `{: .above}\n${text}`, `${text} {#own-${name.length}}`][form] ?? text;
}

function sections(level: number, names: readonly string[], lead: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...names),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.constantFrom(...paragraphs, '### Part', '### A'), { maxLength: 4 }),
    )
    .map(([name, form, body]) => [heading(level, name, form), ...lead, ...body].join('\n\n'));
}

/** Reports as authors write them, one blank line between blocks; sessions have these names, and begin with `lead`. */
export function reports(
  fronts: readonly string[],
  names: readonly string[],
  lead: readonly string[] = [],
): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...fronts),
      fc.array(fc.tuple(fc.boolean(), fc.array(sections(2, names, lead), { maxLength: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(([front, days, eol, final]) => {
      const parts = days.flatMap(([titled, own], index) => [...(titled ? [`# Day ${index + 1}`] : []), ...own]);
      return `${front}${parts.join('\n\n')}${final ? '\n' : ''}`.replaceAll('\n', eol);
    });
}
