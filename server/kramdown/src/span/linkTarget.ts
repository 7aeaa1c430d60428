import { offsetOf } from '../source.ts';
import type { LinkDefinition, Span } from '../tree.ts';
import { isSpace } from './characters.ts';
import { normaliseLabel } from './label.ts';
import { type SpanParser, searchForward, sought, spanAt, valueAt, warn } from './state.ts';

/** Where a link leads, and the position behind it. */
export interface Target {
  readonly destination: string;
  readonly destinationSpan: Span;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly definition: LinkDefinition | null;
  readonly end: number;
}

/** Reads what follows the text of a link, which stands from `start` to before its `]` at `closing`; `null`: no link. */
export function readTarget(parser: SpanParser, start: number, closing: number): Target | null {
  const behind = closing + 1;
  if (behind < parser.end && parser.text.charCodeAt(behind) === 40) return readInline(parser, behind + 1);
  return readReference(parser, start, closing);
}

function readReference(parser: SpanParser, start: number, closing: number): Target | null {
  const { text, end } = parser;
  const opening = skipSpace(parser, closing + 1);
  const last =
    opening < end && text.charCodeAt(opening) === 91 ? nextIndex(parser, sought.closingBracket, ']', opening) : -1;
  if (last === -1) return useText(parser, start, closing, closing + 1);
  if (last === opening + 1) return useText(parser, start, closing, last + 1);
  const inner = nextIndex(parser, sought.openingBracket, '[', opening + 1);
  if (text.charCodeAt(opening + 1) === 94 || (inner !== -1 && inner < last)) return null;
  // without a definition kramdown says nothing here: the second brackets are read by themselves next
  const label = shortLabel(parser, opening + 1, last);
  return label === null ? null : define(findDefinition(parser, label), last + 1);
}

const escapedCharacter = /\\([\\.*_+`\-()[\]{}#!:|"'$<>=])/g;

/** The text of the link is its label, with its escapes resolved. */
function useText(parser: SpanParser, start: number, closing: number, behind: number): Target | null {
  const label = shortLabel(parser, start, closing);
  const definition = label === null ? undefined : findDefinition(parser, label.replace(escapedCharacter, '$1'));
  const target = define(definition, behind);
  if (target === null) {
    const name = shorten(valueAt(parser, start, Math.min(closing, start + shownLength + 1)));
    warn(parser, 'undefined-link', start, closing, `No link definition for "${name}", so the site prints the brackets`);
  }
  return target;
}

/** A label with its escapes; `null` if it is longer than any that is defined. */
function shortLabel(parser: SpanParser, start: number, end: number): string | null {
  const { text, context } = parser;
  const longest = longestLabel(parser);
  // a backslash counts half at most, and blanks collapse
  let length = 0;
  for (let at = start; at < end; at++) {
    context.steps++;
    if (isSpace(text.charCodeAt(at))) at = endOfBlanks(parser, at) - 1;
    if (++length > 2 * longest) return null;
  }
  return text.slice(start, end);
}

function longestLabel({ context }: SpanParser): number {
  const { derived, linkDefinitions } = context;
  if (derived.longestLabel === null) {
    let longest = 0;
    for (const label of linkDefinitions.keys()) longest = Math.max(longest, label.length);
    derived.longestLabel = longest;
  }
  return derived.longestLabel;
}

/** Behind a run of white space; a long one is walked through once. */
function endOfBlanks(parser: SpanParser, from: number): number {
  const { blanks } = parser.memo;
  if (blanks !== null && from >= blanks.start && from < blanks.end) return blanks.end;
  const end = skipSpace(parser, from);
  parser.context.steps += end - from;
  parser.memo.blanks = { start: from, end };
  return end;
}

function findDefinition(parser: SpanParser, label: string): LinkDefinition | undefined {
  const { context } = parser;
  context.steps += label.length;
  return context.linkDefinitions.get(normaliseLabel(label));
}

function define(definition: LinkDefinition | undefined, end: number): Target | null {
  if (definition === undefined) return null;
  const { destination, destinationSpan, title, titleSpan } = definition;
  return { destination, destinationSpan, title, titleSpan, definition, end };
}

const shownLength = 60;

function shorten(label: string): string {
  return label.length > shownLength ? `${label.slice(0, shownLength)}…` : label;
}

/** `url "title")`: the position stands behind the opening parenthesis. */
function readInline(parser: SpanParser, start: number): Target | null {
  const { text, end } = parser;
  if (text.charCodeAt(start) === 60) {
    const close = nextIndex(parser, sought.angle, '>', start + 1);
    const newline = nextIndex(parser, sought.newline, '\n', start + 1);
    if (close !== -1 && (newline === -1 || newline > close)) return readBehindAngle(parser, start + 1, close);
  }
  const bare = bareAddressEnd(parser, start);
  if (bare !== -1) return inlineTarget(parser, start, bare, null, bare + 1);
  const quote = nextTitle(parser, start);
  const close = closingParenthesis(parser, start, quote === -1 ? end : quote);
  if (close !== -1) return inlineTarget(parser, start, close, null, close + 1);
  return quote === -1 ? null : readTitle(parser, start, quote);
}

/** The `)` right behind an address without blanks and parentheses, as nearly all are; -1 for any other. */
function bareAddressEnd(parser: SpanParser, start: number): number {
  const { text, end, context } = parser;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 41 || code === 40 || code <= 32) break;
  }
  context.steps += at - start;
  return at < end && text.charCodeAt(at) === 41 ? at : -1;
}

/** `<url>` has been read: `)` or a title must follow at once. */
function readBehindAngle(parser: SpanParser, start: number, close: number): Target | null {
  const { text, end } = parser;
  if (close + 1 < end && text.charCodeAt(close + 1) === 41) return wholeTarget(parser, start, close, null, close + 2);
  const quote = skipSpace(parser, close + 1);
  if (quote >= end || !isQuote(text.charCodeAt(quote))) return null;
  return titled(parser, start, close, quote, wholeTarget);
}

/** The quote of the next title: white space stands before it. */
function nextTitle(parser: SpanParser, start: number): number {
  const { text, end } = parser;
  return searchForward(parser, sought.title, start + 1, (from) => {
    for (let at = from; at < end; at++) {
      if (isQuote(text.charCodeAt(at)) && isSpace(text.charCodeAt(at - 1))) return at;
    }
    return -1;
  });
}

function readTitle(parser: SpanParser, start: number, quote: number): Target | null {
  let end = quote;
  while (end > start && isSpace(parser.text.charCodeAt(end - 1))) end--;
  return titled(parser, start, end, quote, inlineTarget);
}

/** The title runs to the first such quote that has the closing parenthesis behind it. */
function titled(
  parser: SpanParser,
  start: number,
  end: number,
  quote: number,
  target: typeof inlineTarget,
): Target | null {
  const { text } = parser;
  const mark = text[quote] ?? '';
  const what = mark === '"' ? sought.doubleQuotedTitleEnd : sought.singleQuotedTitleEnd;
  const close = searchForward(parser, what, quote + 2, (from) => {
    let at = text.indexOf(mark, from);
    while (at !== -1 && text.charCodeAt(skipSpace(parser, at + 1)) !== 41) at = text.indexOf(mark, at + 1);
    return at;
  });
  if (close === -1) return null;
  const behind = skipSpace(parser, close + 1) + 1;
  if (behind > parser.end) return null;
  return target(parser, start, end, { start: quote + 1, end: close }, behind);
}

function inlineTarget(parser: SpanParser, from: number, to: number, title: Span | null, behind: number): Target {
  let start = from;
  let end = to;
  while (start < end && isBlank(parser, start)) start++;
  while (end > start && isBlank(parser, end - 1)) end--;
  return wholeTarget(parser, start, end, title, behind);
}

function wholeTarget(parser: SpanParser, start: number, end: number, title: Span | null, behind: number): Target {
  return {
    destination: valueAt(parser, start, end),
    destinationSpan: spanAt(parser, start, end),
    title: title === null ? null : valueAt(parser, title.start, title.end),
    titleSpan: title === null ? null : spanAt(parser, title.start, title.end),
    definition: null,
    end: behind,
  };
}

/** White space in the file as well: a Liquid tag, which is masked by it, may be all of an address. */
function isBlank({ source, context, text }: SpanParser, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && isSpace(context.original.charCodeAt(offsetOf(source, at)));
}

/** The `)` that balances the `(` before `start`, if it stands before `limit`. */
function closingParenthesis(parser: SpanParser, start: number, limit: number): number {
  const { text, memo, context } = parser;
  if (memo.parentheses !== null) {
    const known = memo.parentheses.get(start - 1) ?? -1;
    return known < limit ? known : -1;
  }
  let depth = 1;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41 && --depth === 0) {
      context.steps += at - start;
      return at;
    }
  }
  context.steps += limit - start;
  memo.parentheses = matchParentheses(parser);
  return -1;
}

function matchParentheses(parser: SpanParser): Map<number, number> {
  const { text, start, end, context } = parser;
  const matches = new Map<number, number>();
  const open: number[] = [];
  context.steps += end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) open.push(at);
    else if (code === 41) {
      const opener = open.pop();
      if (opener !== undefined) matches.set(opener, at);
    }
  }
  return matches;
}

function nextIndex(parser: SpanParser, what: number, character: string, from: number): number {
  return searchForward(parser, what, from, (at) => parser.text.indexOf(character, at));
}

function skipSpace(parser: SpanParser, from: number): number {
  let at = from;
  while (at < parser.end && isSpace(parser.text.charCodeAt(at))) at++;
  return at;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}
