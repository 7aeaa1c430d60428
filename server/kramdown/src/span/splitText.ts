import type { Inline } from '../tree.ts';
import { abbreviationAt } from './abbreviation.ts';
import { isWord } from './characters.ts';
import { inHtml, type SpanParser, spanAt } from './state.ts';

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
  /** The piece in which a character was last looked for (its place in `pieces`), and how many stand before it. */
  piece: number;
  before: number;
}

/**
 * Cuts hard breaks and abbreviations out of finished text. Of a newline at the very end GFM makes none, unless two blanks
 * stand before it; a backslash is lost there all the same.
 */
export function splitText(parser: SpanParser, run: TextRun, into: Inline[]): void {
  const { plain } = run;
  const { frame, isOver, wrapsEnd } = parser;
  if (frame.raw) {
    pushText(parser, run, 0, plain.length, into);
    return;
  }
  let newline = plain.indexOf('\n');
  const breaks = newline === -1 ? 'never' : breaksAt(parser);
  let done = 0;
  for (; newline !== -1; newline = plain.indexOf('\n', newline + 1)) {
    const start = breakStart(plain, newline, done, breaks);
    if (start === -1 || !isWhole(run, start, newline)) continue;
    pushWords(parser, run, done, start, into);
    done = newline;
    if (start >= newline - 1 && newline === plain.length - 1 && isOver && !wrapsEnd) continue;
    const span = spanIn(parser, run, start, newline);
    into.push({ type: 'lineBreak', start: span.start, end: span.end, attributes: null });
  }
  pushWords(parser, run, done, plain.length, into);
}

/** What makes a hard break of a newline: two blanks, these or a backslash, nothing needed, or nothing at all. */
type Breaks = 'blanks' | 'marks' | 'always' | 'never';

function breaksAt(parser: SpanParser): Breaks {
  const { input, hardWrap } = parser.context.options;
  const html = (parser.frame.flags & inHtml) !== 0;
  if (input === 'GFM' && hardWrap) return html ? 'never' : 'always';
  return input === 'GFM' && !html ? 'marks' : 'blanks';
}

/** Where the mark of a hard break before a newline begins; -1: there is none. */
function breakStart(plain: string, newline: number, from: number, breaks: Breaks): number {
  if (breaks === 'always') return newline;
  if (breaks === 'never') return -1;
  const before = plain.charCodeAt(newline - 1);
  if (breaks === 'marks' && newline - 1 >= from && before === 92) return newline - 1;
  return newline - 2 >= from && before === 32 && plain.charCodeAt(newline - 2) === 32 ? newline - 2 : -1;
}

/** Whether the blanks before a newline stand together in the source, too: an extension may stand between them. */
function isWhole(run: TextRun, start: number, newline: number): boolean {
  if (run.pieces.length === 2 || newline - start < 2) return true;
  return positionIn(run, newline) - positionIn(run, start) === newline - start;
}

/** Text with its abbreviations: they stand between characters that are not part of a word. */
function pushWords(parser: SpanParser, run: TextRun, from: number, to: number, into: Inline[]): void {
  const { context } = parser;
  const { plain } = run;
  let done = from;
  if (context.abbreviations.size > 0) {
    for (let at = from; at < to; at++) {
      context.steps++;
      if (at > from && isWord(plain.charCodeAt(at - 1))) continue;
      const found = abbreviationAt(context, plain, at, to);
      if (found === null) continue;
      pushText(parser, run, done, at, into);
      done = at + found.abbreviation.length;
      into.push({
        type: 'abbreviation',
        value: found.abbreviation,
        definition: found,
        attributes: found.attributes,
        ...spanIn(parser, run, at, done),
      });
      at = done - 1;
    }
  }
  pushText(parser, run, done, to, into);
}

function pushText(parser: SpanParser, run: TextRun, from: number, to: number, into: Inline[]): void {
  if (to === from) return;
  const whole = from === 0 && to === run.value.length;
  const value = whole ? run.value : run.value.slice(from, to);
  const span = spanIn(parser, run, from, to);
  into.push({ type: 'text', start: span.start, end: span.end, attributes: null, value });
}

function spanIn(parser: SpanParser, run: TextRun, from: number, to: number): { start: number; end: number } {
  const start = from === 0 ? run.start : positionIn(run, from);
  return spanAt(parser, start, to > from ? positionIn(run, to - 1) + 1 : start);
}

/** Where in the source the character of a run stands; one is mostly looked for behind the one before. */
function positionIn(run: TextRun, index: number): number {
  const { pieces } = run;
  if (pieces.length === 2) return (pieces[0] ?? 0) + index;
  if (index < run.before) {
    run.piece = 0;
    run.before = 0;
  }
  for (;;) {
    const start = pieces[run.piece] ?? 0;
    const length = (pieces[run.piece + 1] ?? 0) - start;
    if (index < run.before + length || run.piece + 2 >= pieces.length) return start + index - run.before;
    run.before += length;
    run.piece += 2;
  }
}
