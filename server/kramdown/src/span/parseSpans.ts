import { type Context, createContext } from '../context.ts';
import { type SpanSource, spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { Inline } from '../tree.ts';
import { readStrayAttributeList } from './attributeList.ts';
import { readAutolink } from './autolink.ts';
import { readCodeSpan } from './codeSpan.ts';
import { readEmphasis } from './emphasis.ts';
import { readEntity } from './entity.ts';
import { readEscape } from './escape.ts';
import { readExtension } from './extension.ts';
import { addElement } from './finish.ts';
import { readFootnoteMarker } from './footnoteMarker.ts';
import { readBreak } from './hardBreak.ts';
import { readHtml } from './htmlSpan.ts';
import { readLink } from './link.ts';
import { readMath } from './math.ts';
import { readQuote } from './smartQuote.ts';
import {
  type Construct,
  createParser,
  type Frame,
  inHtml,
  inLink,
  type Journal,
  memoKey,
  type SpanParser,
} from './state.ts';
import { readStrikethrough } from './strikethrough.ts';
import { addPlain, flushText } from './text.ts';
import { readEscapedSymbol, readSymbol } from './typographicSymbol.ts';

/** Where the text of a leaf block stands. */
interface Surroundings {
  /** In HTML or in a footnote: there GFM's hard breaks do not count. */
  readonly html?: boolean;
  /** An element that stands before the text and takes attribute lists at its start; it is none of the result. */
  readonly before?: Inline | null;
  /** A newline at the very end may be a hard break, too. */
  readonly wrapsEnd?: boolean;
}

/** Reads the inline content of a leaf block; what it meets on the way goes into the context. */
export function parseSpans(source: SpanSource, context: Context, surroundings: Surroundings = {}): Inline[] {
  const { text } = source;
  const { html = false, before = null, wrapsEnd = false } = surroundings;
  const first = nextSpecial(text, 0, text.length, false);
  if (first === text.length && isWhole(text, context)) return plainText(source, context);
  const flags = html ? inHtml : 0;
  const parser = createParser(source, context, { start: 0, end: text.length }, root, flags, readRange);
  context.steps += first;
  parser.wrapsEnd = wrapsEnd;
  if (before !== null) addElement(parser, before, 0);
  if (first > 0) addPlain(parser, 0, first);
  const { children, journal } = run(parser);
  if (journal !== null) record(journal, context);
  return before === null ? children : children.slice(1);
}

/** Whether no abbreviation and no hard break is cut out of a text in which nothing begins. */
function isWhole(text: string, { abbreviations, options }: Context): boolean {
  if (abbreviations.size > 0) return false;
  return !text.includes('\n') || (!options.hardWrap && !text.includes('  \n'));
}

/** A text in which nothing begins, as that of many headings and cells. */
function plainText(source: SpanSource, context: Context): Inline[] {
  const { length } = source.text;
  if (length === 0) return [];
  const value = sourceValue(source, context, 0, length);
  const { start, end } = spanOf(source, 0, length);
  return [{ type: 'text', start, end, attributes: null, value }];
}

function readRange(parser: SpanParser, start: number, end: number): Pick<Frame, 'children' | 'journal'> {
  return run(createParser(parser.source, parser.context, { start, end }, root, inHtml, readRange));
}

const root: Construct = { id: 0, unsure: false, raw: false, close: () => false, atEnd: () => {} };

function run(parser: SpanParser): Frame {
  const { end, context } = parser;
  for (;;) {
    skipText(parser);
    const { frame, position } = parser;
    if (position >= end) {
      if (frame.construct === root) break;
      frame.construct.atEnd(parser, frame);
      continue;
    }
    context.steps++;
    if (frame.construct !== root) {
      if (frame.construct.unsure && failsHere(parser, frame)) {
        frame.construct.atEnd(parser, frame);
        continue;
      }
      if (frame.construct.close(parser, frame)) continue;
      if (frame.raw) {
        if (parser.text.charCodeAt(position) !== 60 || !readHtml(parser)) addPlain(parser, position, position + 1);
        continue;
      }
    }
    if (!readSpan(parser)) addPlain(parser, position, position + 1);
  }
  parser.isOver = true;
  flushText(parser);
  return parser.frame;
}

/** Whether an earlier reading has come by here and found no end; if not, this one leaves its mark. */
function failsHere(parser: SpanParser, frame: Frame): boolean {
  const { position, memo } = parser;
  // at its very start a delimiter is no end, so nothing follows from there
  if (position === frame.contentStart) return false;
  if (memo.failures?.has(memoKey(position, frame.construct.id, frame.flags))) return true;
  if (frame.visited === null) frame.visited = [position];
  else frame.visited.push(position);
  return false;
}

/**
 * The code spans of a text, and if `html` says so its HTML elements, with the text between them; their spans are
 * positions in the text. How tables find the pipes that count. kramdown warns of what it meets then, inside the elements
 * of all faults, with the definitions that have come so far.
 */
export function findCode(source: SpanSource, html: boolean, context: Context): Inline[] {
  const { text } = source;
  const { linkDefinitions, footnotes } = context;
  const scratch: Context = {
    ...createContext(text, text, context.options),
    linkDefinitions,
    footnotes,
    warn: (code, span, message) => context.warn(code, spanOf(source, span.start, span.end), message),
  };
  const itself: SpanSource = { text, positions: [0], offsets: [0] };
  const parser = createParser(itself, scratch, { start: 0, end: text.length }, root, 0, readRange);
  parser.only = html ? 'codeAndHtml' : 'code';
  const { children } = run(parser);
  context.steps += scratch.steps;
  return children;
}

function readCodeOrHtml(parser: SpanParser): boolean {
  switch (parser.text.charCodeAt(parser.position)) {
    case 96: // `
      return readCodeSpan(parser);
    case 60: // <
      return parser.only === 'codeAndHtml' && readHtml(parser);
    default:
      return false;
  }
}

/** Tries what may begin with the character at the position, in kramdown's order. */
function readSpan(parser: SpanParser): boolean {
  const { text, position } = parser;
  if (parser.only !== 'all' && parser.frame.construct === root) return readCodeOrHtml(parser);
  switch (text.charCodeAt(position)) {
    case 42: // *
    case 95: // _
      return readEmphasis(parser);
    case 96: // `
      return readCodeSpan(parser);
    case 60: // <
      return readAutolink(parser) || readHtml(parser) || readSymbol(parser);
    case 91: // [
      return readFootnoteMarker(parser) || readLink(parser);
    case 33: // !
      return text.charCodeAt(position + 1) === 91 && readLink(parser);
    case 34: // "
    case 39: // '
      return readQuote(parser);
    case 36: // $
      return readMath(parser);
    case 123: // {
      return text.charCodeAt(position + 1) === 58 && (readExtension(parser) || readStrayAttributeList(parser));
    case 38: // &
      return readEntity(parser);
    case 45: // -
    case 46: // .
    case 62: // >
      return readSymbol(parser);
    case 92: // backslash
      return readBreak(parser) || readEscapedSymbol(parser) || readEscape(parser);
    case 126: // ~
      return readStrikethrough(parser);
    default:
      return false;
  }
}

/**
 * The first character of what may begin or end something. Patterns look through running text several times as fast as
 * a loop over its characters does: most of a text is read here.
 */
const special = /[*_`[<&"'\\]|\.(?=\.)|-(?=-)|>(?=>)|~(?=~)|\$(?=\$)|!(?=\[)|\{(?=:)/g;
/** The same in the text of a link, which ends at a bracket. */
const specialInLink = /[*_`[\]<&"'\\]|\.(?=\.)|-(?=-)|>(?=>)|~(?=~)|\$(?=\$)|!(?=\[)|\{(?=:)/g;

/** The first place in a text where something may begin or end, or its end. */
function nextSpecial(text: string, from: number, end: number, inBrackets: boolean): number {
  const pattern = inBrackets ? specialInLink : special;
  pattern.lastIndex = from;
  // `exec` would make an array of each find
  return pattern.test(text) ? Math.min(pattern.lastIndex - 1, end) : end;
}

function skipText(parser: SpanParser): void {
  const { text, end, position } = parser;
  const at = nextSpecial(text, position, end, (parser.frame.flags & inLink) !== 0);
  if (at > position) {
    parser.context.steps += at - position;
    addPlain(parser, position, at);
  }
}

/** Puts what was met into the context's lists; nesting may be deep. */
function record(journal: Journal, context: Context): void {
  const stack: { readonly entries: Journal; next: number }[] = [{ entries: journal, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const entry = top.entries[top.next++];
    if (entry === undefined) stack.pop();
    else if (entry.to === 'nested') stack.push({ entries: entry.value, next: 0 });
    else if (entry.to === 'links') context.links.push(entry.value);
    else if (entry.to === 'images') context.images.push(entry.value);
    else if (entry.to === 'extensions') context.extensions.push(entry.value);
    else context.attributeLists.push(entry.value);
  }
}
