import type { Span } from '../text/span.ts';

/** One value of a table, its quotes taken away; `span` has them. */
export interface Cell {
  readonly value: string;
  readonly span: Span;
}

/** Rows of comma- or tab-separated values; quotes may hold separators, line ends and doubled quotes. Empty lines are left out. */
export function readTable(text: string, separator: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let position = text.startsWith('\uFEFF') ? 1 : 0;
  while (position < text.length) {
    const cell = cellAt(text, position, separator);
    row.push(cell);
    position = cell.span.end;
    if (text.startsWith(separator, position)) {
      position += separator.length;
      if (position < text.length) continue;
    } else position += /^(?:\r?\n|.?)/s.exec(text.slice(position, position + 2))?.[0].length ?? 0;
    if (row.length > 1 || row[0]?.value !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function cellAt(text: string, start: number, separator: string): Cell {
  const quoted = /"(?:[^"]|"")*"/y;
  quoted.lastIndex = start;
  const found = quoted.exec(text)?.[0];
  if (found !== undefined)
    return { value: found.slice(1, -1).replaceAll('""', '"'), span: { start, end: start + found.length } };
  const ends = [separator, '\n', '\r'].map((each) => text.indexOf(each, start)).filter((at) => at >= 0);
  const end = Math.min(text.length, ...ends);
  return { value: text.slice(start, end), span: { start, end } };
}
