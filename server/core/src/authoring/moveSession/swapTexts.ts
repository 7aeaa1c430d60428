import { applyEdits, type TextEdit } from '../../text/change.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import type { Span } from '../../text/span.ts';

/** Two pieces of a text, one behind the other, that change places; what stands between them stays between them. */
export interface Swap {
  readonly first: Span;
  readonly second: Span;
  /** Which of the two the edits take up and put down again. */
  readonly moving: 'first' | 'second';
}

export interface SwapOptions {
  /** Whether each seam gets a blank line where it has none. */
  readonly parted: boolean;
  /** Edits that go with it, in the order of the text; none of them reaches over an end of the moving piece. */
  readonly with: readonly TextEdit[];
}

/** Both pieces begin at the start of a line and end at the end of one, its line end not included. */
export function swapEdits(text: string, { first, second, moving }: Swap, options: SwapOptions): readonly TextEdit[] {
  const eol = lineEndAt(text, first.end);
  const between = text.slice(first.end, second.start);
  const gap = options.parted && !isParted(between) ? `${between}${eol}` : between;
  const before = options.parted && !isParted(blankBefore(text, first.start)) ? eol : '';
  const after = options.parted && !isParted(blankAfter(text, second.end)) ? eol : '';
  const moved = moving === 'first' ? first : second;
  const content = withEdits(text, moved, options.with);
  const edits: readonly TextEdit[] =
    moving === 'first'
      ? [
          { span: { start: first.start, end: second.start }, text: before },
          { span: { start: second.end, end: second.end }, text: `${gap}${content}${after}` },
        ]
      : [
          { span: { start: first.start, end: first.start }, text: `${before}${content}${gap}` },
          { span: { start: first.end, end: second.end }, text: after },
        ];
  const outside = options.with.filter(({ span }) => span.end <= moved.start || span.start >= moved.end);
  return [...edits, ...outside].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where an offset of a piece stands once the two have changed places, other edits not counted. */
export function offsetAfterSwap({ first, second }: Swap, offset: number): number {
  if (offset < first.start || offset >= second.end) return offset;
  if (offset < first.end) return offset + (second.end - first.end);
  if (offset < second.start) return offset + (second.end - second.start) - (first.end - first.start);
  return offset - (second.start - first.start);
}

function withEdits(text: string, piece: Span, edits: readonly TextEdit[]): string {
  const own = edits.filter(({ span }) => piece.start <= span.start && span.end <= piece.end);
  const moved = own.map((edit) => ({
    span: { start: edit.span.start - piece.start, end: edit.span.end - piece.start },
    text: edit.text,
  }));
  return applyEdits(text.slice(piece.start, piece.end), moved);
}

/** Whether a blank line is in it, or nothing is to be parted. */
function isParted(between: string | null): boolean {
  return between === null || between.split(/\r\n|\r|\n/).length > 2;
}

/** White space in front of an offset; `null` at the start of the text. */
function blankBefore(text: string, offset: number): string | null {
  const before = text.slice(0, offset);
  const content = before.trimEnd();
  return content === '' ? null : before.slice(content.length);
}

/** White space behind an offset; `null` where nothing else follows. */
function blankAfter(text: string, offset: number): string | null {
  const after = text.slice(offset);
  const content = after.trimStart();
  return content === '' ? null : after.slice(0, after.length - content.length);
}
