import type { Context } from '../context.ts';
import type { TagAttributes } from '../html/attributes.ts';
import type { Tag } from '../html/tag.ts';
import { mayBeCut, type SpanSource } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { AttributeList, Extension, HtmlElement, Image, Inline, Link, Span, WarningCode } from '../tree.ts';

/** What is open around a position and changes how the rest is read. */
export const inEmphasis = 1;
export const inStrong = 2;
export const inLink = 4;
/** Inside HTML and `~~…~~` a backslash at a line's end is no hard break. */
export const inHtml = 8;
/** Inside an image, whose text becomes an attribute as it is written: of what is found there only the ends count. */
export const inImage = 16;

/** The reading of one range of a leaf's text: where it stands, what is open, and what it has learnt. */
export interface SpanParser {
  readonly source: SpanSource;
  readonly context: Context;
  readonly text: string;
  /** The range that is read; nothing outside is looked at. */
  readonly start: number;
  readonly end: number;
  position: number;
  /** The innermost open construct. */
  frame: Frame;
  /** How many open constructs may still turn out to be text: only then is there a second reading to save. */
  unsure: number;
  readonly memo: Memo;
  /** Whether the text holds Liquid, so that it is not what the author wrote. */
  readonly hasLiquid: boolean;
  /** What was met with the element added last. */
  added: JournalEntry | null;
  /** Under which it is kept for another reading, `null`: it is not. */
  addedKey: number | null;
  /** The segment of the source in which an offset was last asked for. */
  segment: number;
  /** What is looked for: in a table's lines code spans only, or these and HTML. */
  only: 'all' | 'code' | 'codeAndHtml';
  /** Whether a newline at the very end may be a hard break, too. */
  wrapsEnd: boolean;
  /** Whether nothing follows the text gathered so far. */
  isOver: boolean;
  /** Reads a part of the text as one of its own. */
  readonly readRange: ReadRange;
}

export type ReadRange = (parser: SpanParser, start: number, end: number) => Pick<Frame, 'children' | 'journal'>;

/**
 * What a reading need not do twice. Keys are made by `memoKey`: what stands at a position reads the
 * same whenever the same constructs are open around it.
 */
export interface Memo {
  /** Places from which an emphasis finds no end. */
  failures: Set<number> | null;
  results: Map<number, Result> | null;
  /** Opening bracket → its closing one, -1 for none. */
  brackets: Map<number, number> | null;
  /** Answers of searches, see `searchForward`: where each began and what it found. */
  searches: number[] | null;
  /** For each position the longest run of backticks from there on; built when a code span first finds no end. */
  longestRuns: Int32Array | null;
  /** For each `(` its `)`, or -1; built when a link's target first fails. */
  parentheses: Map<number, number> | null;
  /** The run of white space last walked through. */
  blanks: Span | null;
  /** Attribute lists and extensions that turned out to be text: those inside are not looked into once more. */
  strayList: Span | null;
  strayExtension: Span | null;
  /** How many extensions inside that one were looked into all the same: a few cost nothing. */
  strayInner: number;
  /** The stop tags of extensions, by position and by name; gathered when first asked for. */
  stopTags: {
    readonly all: ReadonlyMap<number, StopTag>;
    readonly byName: ReadonlyMap<string, readonly StopTag[]>;
  } | null;
}

/** `{:/name}` or `{:/}`. */
export interface StopTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A construct that was read to its end (attribute lists behind it included). */
export interface Result {
  readonly node: Inline;
  readonly end: number;
  readonly met: JournalEntry | null;
}

/** What the accepted readings have met, in the order of the source; a construct's own is nested. */
export type Journal = JournalEntry[];
export type JournalEntry =
  | { readonly to: 'attributeLists'; readonly value: AttributeList }
  | { readonly to: 'extensions'; readonly value: Extension }
  | { readonly to: 'links'; readonly value: Link | HtmlElement }
  | { readonly to: 'images'; readonly value: Image | HtmlElement }
  | { readonly to: 'nested'; readonly value: Journal };

/** An open construct. */
export interface Frame {
  readonly construct: Construct;
  readonly parent: Frame | null;
  /** Where the construct begins, and where its content does. */
  readonly start: number;
  readonly contentStart: number;
  /** What is open inside. */
  readonly flags: number;
  readonly children: Inline[];
  journal: Journal | null;
  /** Text not yet a node, -1 for none: where it begins with its backslash, and its last contiguous piece. */
  textStart: number;
  pieceStart: number;
  pieceEnd: number;
  /** The pieces before that one, start and end in turn. */
  earlier: number[] | null;
  /** Behind the last plain character: text that was escaped is none. */
  plainEnd: number;
  /** Special places read inside, where the construct may fail. */
  visited: number[] | null;
  /** Of an HTML element its start tag. */
  readonly open: OpenTag | null;
  /** Inside, nothing but HTML is read. */
  readonly raw: boolean;
  /** Brackets that are open inside the text of a link or an image, its own first. */
  openers: number[] | null;
}

/** A start tag that was read. */
export interface OpenTag {
  readonly tag: Tag;
  readonly attributes: TagAttributes;
}

/** How one kind of construct with content ends. */
export interface Construct {
  /** 0–15, for the memo. */
  readonly id: number;
  /** Whether it turns into text if its end is missing. */
  readonly unsure: boolean;
  /** Whether nothing but HTML is read inside. */
  readonly raw: boolean;
  /** Looks for the end at a special character; returns whether it has dealt with what is there. */
  close(parser: SpanParser, frame: Frame): boolean;
  /** The text is over. */
  atEnd(parser: SpanParser, frame: Frame): void;
}

const flagBits = 5;
const constructBits = 4;

export function memoKey(position: number, construct: number, flags: number): number {
  return position * 2 ** (flagBits + constructBits) + construct * 2 ** flagBits + flags;
}

function holdsLiquid({ text, positions, offsets }: SpanSource, { masked, original }: Context): boolean {
  if (masked === original) return false;
  const start = offsets[0] ?? 0;
  const end = (offsets.at(-1) ?? 0) + text.length - (positions.at(-1) ?? 0);
  return masked.slice(start, end) !== original.slice(start, end);
}

/** `text.slice(start, end)`, with Liquid as the author wrote it. */
export function valueAt(parser: SpanParser, start: number, end: number): string {
  const { source, context, text } = parser;
  if (parser.hasLiquid) return sourceValue(source, context, start, end);
  context.steps += end - start;
  return text.slice(start, end);
}

/** Begins to read a range of a leaf's text. */
export function createParser(
  source: SpanSource,
  context: Context,
  range: Span,
  root: Construct,
  flags: number,
  readRange: ReadRange,
): SpanParser {
  return {
    source,
    context,
    text: source.text,
    start: range.start,
    end: range.end,
    position: range.start,
    frame: newFrame(root, null, range.start, range.start, flags, null),
    unsure: 0,
    memo: {
      failures: null,
      results: null,
      brackets: null,
      searches: null,
      longestRuns: null,
      parentheses: null,
      blanks: null,
      strayList: null,
      strayExtension: null,
      strayInner: 0,
      stopTags: null,
    },
    hasLiquid: holdsLiquid(source, context),
    added: null,
    addedKey: null,
    segment: 0,
    only: 'all',
    wrapsEnd: false,
    isOver: false,
    readRange,
  };
}

function newFrame(
  construct: Construct,
  parent: Frame | null,
  start: number,
  contentStart: number,
  flags: number,
  open: OpenTag | null,
): Frame {
  return {
    construct,
    parent,
    start,
    contentStart,
    flags,
    children: [],
    journal: null,
    textStart: -1,
    pieceStart: 0,
    pieceEnd: 0,
    earlier: null,
    plainEnd: -1,
    visited: null,
    open,
    raw: construct.raw,
    openers: null,
  };
}

/** Opens a construct at the position, with its content from `contentStart` on; `flags` are what it adds. */
export function openFrame(
  parser: SpanParser,
  construct: Construct,
  contentStart: number,
  flags: number,
  open: OpenTag | null,
): void {
  const parent = parser.frame;
  parser.frame = newFrame(construct, parent, parser.position, contentStart, parent.flags | flags, open);
  parser.position = contentStart;
  if (construct.unsure) parser.unsure++;
}

/** Leaves the innermost construct, whatever became of it. */
export function leaveFrame(parser: SpanParser, frame: Frame): Frame {
  if (frame.construct.unsure) parser.unsure--;
  const parent = frame.parent ?? frame;
  parser.frame = parent;
  return parent;
}

/** The file's offset of the character at a position. */
export function offsetAt(parser: SpanParser, position: number): number {
  const { positions, offsets } = parser.source;
  if (positions.length === 1) return (offsets[0] ?? 0) + position;
  let segment = parser.segment;
  while (segment > 0 && (positions[segment] ?? 0) > position) segment--;
  while ((positions[segment + 1] ?? Number.POSITIVE_INFINITY) <= position) segment++;
  parser.segment = segment;
  return (offsets[segment] ?? 0) + position - (positions[segment] ?? 0);
}

/** The file's offset behind the text from `start` to `end`. */
export function endAt(parser: SpanParser, start: number, end: number): number {
  if (end <= start) return offsetAt(parser, start);
  const last = offsetAt(parser, end - 1);
  return mayBeCut(parser.source, end) && offsetAt(parser, end) === last ? last : last + 1;
}

/** The file's span of the text from `start` to before `end`. */
export function spanAt(parser: SpanParser, start: number, end: number): Span {
  return { start: offsetAt(parser, start), end: endAt(parser, start, end) };
}

/** Notes what an accepted reading has met. */
export function note(frame: Frame, entry: JournalEntry): void {
  if (frame.journal === null) frame.journal = [entry];
  else frame.journal.push(entry);
}

export function warn(parser: SpanParser, code: WarningCode, start: number, end: number, message: string): void {
  parser.context.warn(code, spanAt(parser, start, end), message);
}

/** What `searchForward` looks for. */
export const sought = {
  brace: 0,
  lastBrace: 1,
  commentEnd: 2,
  title: 3,
  doubleQuotedTitleEnd: 4,
  singleQuotedTitleEnd: 5,
  openingBracket: 6,
  closingBracket: 7,
  angle: 8,
  newline: 9,
  dollars: 10,
  tildes: 11,
} as const;

const unknown = -2;

/**
 * The first place from `from` on that `find` names (-1 for none, as `indexOf` does), asked once for each stretch of
 * text: what was found from an earlier place on is still the answer for every place before it.
 */
export function searchForward(parser: SpanParser, what: number, from: number, find: (from: number) => number): number {
  parser.memo.searches ??= new Array<number>(2 * Object.keys(sought).length).fill(unknown);
  const { searches } = parser.memo;
  const knownFrom = searches[2 * what] ?? unknown;
  const known = searches[2 * what + 1] ?? unknown;
  if (known !== unknown && knownFrom <= from && (known === -1 || known >= from)) return known;
  let found = find(from);
  if (found >= parser.end) found = -1;
  parser.context.steps += (found === -1 ? parser.end : found) - from;
  searches[2 * what] = from;
  searches[2 * what + 1] = found;
  return found;
}
