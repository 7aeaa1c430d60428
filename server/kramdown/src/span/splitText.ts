import type { Inline } from '../tree.ts';
import { type SpanParser, spanAt } from './state.ts';

/** A stretch of finished text. */
export interface TextRun {
  /** Escapes resolved, Liquid masked. */
  readonly plain: string;
  /** The same with Liquid as written. */
  readonly value: string;
  /** The ranges of the source it is made of, start and end in turn. */
  readonly pieces: readonly number[];
  /** Where it begins in the source, a backslash included. */
  readonly start: number;
}

/** Cuts hard breaks and abbreviations out of finished text. */
export function splitText(parser: SpanParser, run: TextRun, into: Inline[]): void {
  pushText(parser, run, 0, run.plain.length, into);
}

function pushText(parser: SpanParser, run: TextRun, from: number, to: number, into: Inline[]): void {
  if (to === from) return;
  const start = from === 0 ? run.start : positionIn(run, from);
  const span = spanAt(parser, start, positionIn(run, to - 1) + 1);
  into.push({
    type: 'text',
    value: from === 0 && to === run.value.length ? run.value : run.value.slice(from, to),
    attributes: null,
    ...span,
  });
}

/** Where in the source the character of a run stands. */
function positionIn(run: TextRun, index: number): number {
  const { pieces } = run;
  let left = index;
  for (let at = 0; at < pieces.length; at += 2) {
    const start = pieces[at] ?? 0;
    const length = (pieces[at + 1] ?? 0) - start;
    if (left < length) return start + left;
    left -= length;
  }
  return pieces.at(-1) ?? 0;
}
