import { type Position, Range } from 'vscode';

type Place = Pick<Position, 'line' | 'character'>;

/** A range that came over the wire, or was kept as plain data. */
export function rangeFrom({ start, end }: { readonly start: Place; readonly end: Place }): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
