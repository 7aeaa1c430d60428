import type { Table } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Rule } from '../rule.ts';

/** A line of text with `|` in it, which makes a table of it. */
export const accidentalTable: Rule = {
  id: 'accidental-table',
  title: 'Text that `|` makes a table',
  group: 'blocks',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    if (!post.text.includes('|')) return;
    for (const table of tablesOf(post)) {
      const source = post.text.slice(table.start, table.end).trim();
      // whoever writes a table draws its edges, or more than one row
      if (source.includes('\n') || source.startsWith('|') || source.endsWith('|')) continue;
      const bars = barsOf(post, table);
      yield {
        span: { start: table.start, end: table.start + source.length },
        message:
          'The `|` in this line makes a table of it, so the site shows its parts side by side and without the `|`',
        fixes:
          bars.length > 0
            ? [
                {
                  ...edit(post, 'Write `\\|`', ...bars.map((start) => ({ span: { start, end: start }, text: '\\' }))),
                  safe: false,
                },
              ]
            : [],
      };
    }
  },
};

function tablesOf(post: PostDocument): readonly Table[] {
  return post.nodes().filter((node) => node.type === 'table');
}

/** Between the cells. */
function barsOf({ text }: PostDocument, table: Table): readonly number[] {
  const cells = table.children.flatMap(({ children }) => children.flatMap((row) => row.children));
  const gaps = [table.start, ...cells.map(({ end }) => end)].map((from, index) => ({
    from,
    to: cells[index]?.start ?? table.end,
  }));
  return gaps.flatMap(({ from, to }) => [...text.slice(from, to).matchAll(/\|/g)].map(({ index }) => from + index));
}
