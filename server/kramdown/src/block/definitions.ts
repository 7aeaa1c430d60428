import type { Context } from '../context.ts';
import { endOf, firstOf, indexWithin, isSpace, narrow, padOf, pieceOf, startOf, trimmedEnd } from '../lines.ts';
import { sourceValue } from '../sourceValue.ts';
import { normaliseLabel } from '../span/label.ts';
import type { AbbreviationDefinition, Block, FootnoteDefinition, LinkDefinition, Span } from '../tree.ts';
import { endOfIndented, isCodeLine } from './codeBlock.ts';
import { type BlockState, type Draft, type Frame, openFrame, record, takeWaiting } from './state.ts';

const footnoteStart = /\[\^(\w[\w-]*)\]:/y;

/** `[^name]: text`, and the lines below that are indented by four columns. */
export function readFootnoteDefinition(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  const from = frame.line;
  const start = firstOf(lines, from);
  footnoteStart.lastIndex = start;
  const [marker = '', name = ''] = footnoteStart.exec(lines.text) ?? [];
  if (name === '' || start + marker.length > endOf(lines, from)) return false;
  frame.line = from + 1;
  const to = endOfIndented(state, frame, from + 1, false);
  const children: Block[] = [];
  const end = trimmedEnd(lines.text, start, endOf(lines, to - 1));
  const note: Draft<FootnoteDefinition> = { type: 'footnoteDefinition', start, end, attributes: null, name, children };
  state.footnotes.push(note);
  takeWaiting(state, frame, null);
  record(frame, 'definition', 'lost');
  frame.line = to;
  narrow(lines, from, start + marker.length);
  for (let line = from; line < to; line++) cutFour(state, line);
  // only then: a definition of the same name inside comes first
  const close = (): void => defineFootnote(context, note, { start, end: start + marker.length });
  openFrame(state, frame, { line: from, end: to, children, ownIds: true, footnote: note, close });
  return true;
}

function defineFootnote(context: Context, note: FootnoteDefinition, span: Span): void {
  const { name } = note;
  if (context.footnotes.has(name)) {
    context.warn('duplicate-footnote', span, `Another footnote ${name} stands above, and this one replaces it`);
  }
  context.footnotes.set(name, note);
}

function cutFour(state: BlockState, line: number): void {
  const { lines } = state;
  if (!isCodeLine(state, line)) return;
  const pad = padOf(lines, line);
  const start = startOf(lines, line);
  if (lines.text[start] === '\t' && pad === 0) narrow(lines, line, start + 1);
  else narrow(lines, line, start + Math.max(0, 4 - pad), Math.max(0, pad - 4));
}

/** `[id]: url "title"`, the title perhaps on the next line. */
export function readLinkDefinition(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  const { text } = lines;
  const { line } = frame;
  const start = firstOf(lines, line);
  const end = trimmedEnd(text, start, endOf(lines, line));
  const close = indexWithin(text, ']', start, end);
  if (close < 0 || close === start + 1 || text[close + 1] !== ':') return false;
  const content = skipBlanks(text, close + 2, end);
  if (content >= end) return false;
  const target = targetAt(text, content, end);
  if (!target) return false;
  const below = target.title ? null : titleBelow(state, frame);
  frame.line = line + (below ? 2 : 1);
  const title = target.title ?? below;
  defineLink(state, frame, {
    start,
    end: title ? title.end + 1 : end,
    label: { start: start + 1, end: close },
    ...target,
    title,
  });
  return true;
}

interface Target {
  readonly url: Span;
  /** Without its quotes. */
  readonly title: Span | null;
}

/** An address with blanks in it if need be, and a title in quotes at the end of the line. */
function targetAt(text: string, start: number, end: number): Target | null {
  const bracketed = text[start] === '<' ? bracketedTarget(text, start, end) : null;
  if (bracketed) return bracketed;
  for (let at = start + 1; at < end; at++) {
    if (!isQuote(text[at]) || !isBlank(text.charCodeAt(at - 1))) continue;
    const title = titleAt(text, at, end);
    return title && { url: { start, end: trimmedEnd(text, start, at) }, title };
  }
  return { url: { start, end }, title: null };
}

function bracketedTarget(text: string, start: number, end: number): Target | null {
  for (let close = indexWithin(text, '>', start, end); close >= 0; close = indexWithin(text, '>', close + 1, end)) {
    const url = { start: start + 1, end: close };
    const behind = skipBlanks(text, close + 1, end);
    if (behind === end) return { url, title: null };
    if (behind === close + 1) continue;
    const title = titleAt(text, behind, end);
    if (title) return { url, title };
  }
  return null;
}

/** A quoted text of at least one character that ends at `end`. */
function titleAt(text: string, start: number, end: number): Span | null {
  const quote = text[start];
  return isQuote(quote) && text[end - 1] === quote && end - start > 2 ? { start: start + 1, end: end - 1 } : null;
}

function titleBelow(state: BlockState, frame: Frame): Span | null {
  const { lines } = state;
  const line = frame.line + 1;
  if (line >= frame.end) return null;
  const end = trimmedEnd(lines.text, startOf(lines, line), endOf(lines, line));
  return titleAt(lines.text, skipBlanks(lines.text, startOf(lines, line), end), end);
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function defineLink(
  state: BlockState,
  frame: Frame,
  parts: Span & { readonly label: Span; readonly url: Span; readonly title: Span | null },
): void {
  const { context } = state;
  const { start, end, label, url, title } = parts;
  const definition: LinkDefinition = {
    start,
    end,
    attributes: null,
    label: normaliseLabel(valueAt(state, label)),
    labelSpan: label,
    destination: valueAt(state, url),
    destinationSpan: url,
    title: title && valueAt(state, title),
    titleSpan: title,
  };
  if (context.linkDefinitions.has(definition.label)) {
    const message = `Another definition of [${definition.label}] stands above, and this one replaces it`;
    context.warn('duplicate-link-definition', { start, end: label.end + 1 }, message);
  }
  context.linkDefinitions.set(definition.label, definition);
  state.linkDefinitions.push(definition);
  takeWaiting(state, frame, definition);
  record(frame, 'definition', definition);
}

function valueAt(state: BlockState, { start, end }: Span): string {
  return sourceValue(pieceOf(state.lines.text, start, end), state.context, 0, end - start);
}

/** `*[ABBR]: title`. */
export function readAbbreviationDefinition(state: BlockState, frame: Frame): boolean {
  const { lines, context } = state;
  const { text } = lines;
  const start = firstOf(lines, frame.line);
  const lineEnd = endOf(lines, frame.line);
  if (text[start + 1] !== '[') return false;
  const close = indexWithin(text, ']:', start + 3, lineEnd);
  if (close < 0) return false;
  let title = close + 2;
  while (title < lineEnd && isSpace(text.charCodeAt(title))) title++;
  const end = trimmedEnd(text, title, lineEnd);
  const abbreviation = valueAt(state, { start: start + 2, end: close });
  const definition: AbbreviationDefinition = {
    start,
    end: Math.max(end, close + 2),
    attributes: null,
    abbreviation,
    title: valueAt(state, { start: title, end }),
  };
  if (context.abbreviations.has(abbreviation)) {
    const message = `Another title of ${abbreviation} stands above, and this one replaces it`;
    context.warn('duplicate-abbreviation', { start, end: close + 1 }, message);
  }
  context.abbreviations.set(abbreviation, definition);
  state.abbreviations.push(definition);
  takeWaiting(state, frame, definition);
  record(frame, 'definition', definition);
  frame.line++;
  return true;
}
