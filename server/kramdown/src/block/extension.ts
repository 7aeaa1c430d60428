import { tokeniseAttributes } from '../attributes/tokenise.ts';
import { warnOfTokens } from '../attributes/warn.ts';
import { setInlineOptions } from '../inlineOptions.ts';
import { endOf, firstOf, indentOf, indexWithin, spanOfLines, startOf, wholeSource } from '../lines.ts';
import { type SpanSource, spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { AttributeToken, Span } from '../tree.ts';
import { nextBraceLine } from './attributeList.ts';
import { indexFrom } from './lineIndex.ts';
import { isSpaceUpTo } from './lineStart.ts';
import { addPlainBlock, type BlockState, type Frame, record, type StopTags, takeWaiting } from './state.ts';

interface OpenTag extends Span {
  readonly name: string;
  readonly tokens: readonly AttributeToken[];
  /** `{::name /}`: no body. */
  readonly selfClosing: boolean;
  readonly nextLine: number;
}

const opening = /\{::(\w+)([ \t\n\v\f\r](?:\\\}|[^}])*?)?(\/)?\}[ \t\v\f\r]*(?=\n)/y;
const stopTag = /\{:\/(\w+)?\}[ \t\v\f\r]*$/;
/** The same where it ends something: nothing but blanks behind it. */
const endingStopTag = /\{:\/(\w+)?\} *$/;

/** `{::comment}`, `{::nomarkdown}` and `{::options}`, their tags on lines of their own. */
export function readExtension(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  const first = firstOf(lines, frame.line);
  if (lines.text[first] !== '{' || lines.text[first + 1] !== ':') return false;
  if (lines.text[first + 2] === '/') return warnOfStopTag(state, frame);
  if (lines.text[first + 2] !== ':') return false;
  const tag = openTagAt(state, frame);
  if (!tag) return false;
  const { nextLine } = tag;
  const stop = tag.selfClosing ? nextLine : stopLine(state, frame, tag.name, nextLine);
  if (stop < 0) {
    warn(state, 'extension-without-stop', tag, `Nothing ends {::${tag.name}}, so the site shows it as text`);
    return false;
  }
  if (!isKnown(tag.name)) {
    warn(state, 'unknown-extension', tag, `kramdown has no extension ${tag.name}, so the site shows it as text`);
    return false;
  }
  const body = tag.selfClosing ? null : wholeSource(lines, nextLine, stop);
  const closeTag = tag.selfClosing ? null : spanOfLines(lines, stop, stop + 1);
  frame.line = tag.selfClosing ? nextLine : stop + 1;
  state.context.extensions.push({ name: tag.name, start: tag.start, end: tag.end, closeTag });
  run(state, frame, tag, body, closeTag?.end ?? tag.end);
  return true;
}

function isKnown(name: string): boolean {
  return name === 'comment' || name === 'nomarkdown' || name === 'options';
}

function openTagAt(state: BlockState, frame: Frame): OpenTag | null {
  const { lines, context } = state;
  const { line } = frame;
  const last = nextBraceLine(state, frame, line);
  if (last < 0 || (last > line && isHopeless(state, frame, last))) return null;
  const source = wholeSource(lines, line, last + 1);
  context.steps += source.text.length;
  opening.lastIndex = source.text.indexOf('{');
  const start = opening.lastIndex;
  const found = opening.exec(source.text);
  if (!found) return null;
  const [, name = '', attributes = '', slash] = found;
  const content = start + name.length + 3;
  const tokens = tokeniseAttributes(source, context, content, content + attributes.length);
  const span = spanOf(source, start, source.text.indexOf('}', content + attributes.length) + 1);
  warnOfTokens(tokens, spanOf(source, content, content + attributes.length), context);
  return { ...span, name, tokens, selfClosing: slash !== undefined, nextLine: last + 1 };
}

const tagName = /\{::(\w+)(?=[ \t\n\v\f\r]|\/?\})/y;

/**
 * Whether a tag that goes on up to the first `}` of the line `last` comes to nothing: many such tags with the one `}`
 * need no look at all that stands between.
 */
function isHopeless(state: BlockState, frame: Frame, last: number): boolean {
  const { lines } = state;
  const { text } = lines;
  const brace = indexWithin(text, '}', startOf(lines, last), endOf(lines, last));
  if (text[brace - 1] === '\\') return false;
  const start = firstOf(lines, frame.line);
  tagName.lastIndex = start;
  const name = tagName.exec(text)?.[1] ?? '';
  if (name === '' || !isSpaceUpTo(text, brace + 1, endOf(lines, last))) return true;
  const isClosed = text[brace - 1] === '/';
  const isOpen = !isClosed && stopLine(state, frame, name, last + 1) < 0;
  if (!isOpen && isKnown(name)) return false;
  warnOfContent(state, frame, last, name.length + 3, isClosed);
  const span = { start, end: brace + 1 };
  if (isOpen) warn(state, 'extension-without-stop', span, `Nothing ends {::${name}}, so the site shows it as text`);
  else warn(state, 'unknown-extension', span, `kramdown has no extension ${name}, so the site shows it as text`);
  return true;
}

/** The most such tags with one `}` whose attributes are read, only to warn of them. */
const mostLookedInto = 20;

/** Warns of what stands between a tag's name, which ends `width` behind its start, and the `}` in the line `last`. */
function warnOfContent(state: BlockState, frame: Frame, last: number, width: number, isClosed: boolean): void {
  const { strayTags, context } = state;
  if (strayTags.last !== last) Object.assign(strayTags, { last, count: 0 });
  if (++strayTags.count > mostLookedInto) return;
  const source = wholeSource(state.lines, frame.line, last + 1);
  const start = source.text.indexOf('{') + width;
  const end = source.text.indexOf('}', start) - (isClosed ? 1 : 0);
  context.steps += source.text.length;
  warnOfTokens(tokeniseAttributes(source, context, start, end), spanOf(source, start, end), context);
}

/** The line with the stop tag, -1: there is none. */
function stopLine(state: BlockState, frame: Frame, name: string, from: number): number {
  frame.stopTags ??= indexStopTags(state, frame);
  const own = firstFrom(frame.stopTags.get(name), from);
  const nameless = firstFrom(frame.stopTags.get(''), from);
  const first = Math.min(own, nameless);
  return first === Number.POSITIVE_INFINITY ? -1 : first;
}

function indexStopTags(state: BlockState, frame: Frame): StopTags {
  const found = new Map<string, number[]>();
  for (let line = frame.line; line < frame.end; line++) {
    const name = stopTagName(state, line, endingStopTag);
    if (name === null) continue;
    const lines = found.get(name);
    if (lines) lines.push(line);
    else found.set(name, [line]);
  }
  state.context.steps += frame.end - frame.line;
  return found;
}

function firstFrom(lines: readonly number[] | undefined, from: number): number {
  if (!lines) return Number.POSITIVE_INFINITY;
  return lines[indexFrom(lines, from)] ?? Number.POSITIVE_INFINITY;
}

/** The name in a stop tag that stands alone on its line; `''` for `{:/}`. */
function stopTagName(state: BlockState, line: number, pattern: RegExp): string | null {
  const { lines } = state;
  const indent = indentOf(lines, line);
  if (indent < 0 || indent > 3) return null;
  const first = firstOf(lines, line);
  const { text } = lines;
  if (text[first] !== '{' || text[first + 1] !== ':' || text[first + 2] !== '/') return null;
  const found = pattern.exec(text.slice(first, endOf(lines, line)));
  return found?.index === 0 ? (found[1] ?? '') : null;
}

function warnOfStopTag(state: BlockState, frame: Frame): false {
  const name = stopTagName(state, frame.line, stopTag);
  // of `{:/}` only the reader of the paragraph warns
  if (!name) return false;
  const { lines } = state;
  const span = spanOfLines(lines, frame.line, frame.line + 1);
  warn(state, 'stray-stop-tag', span, 'No extension is open here, so the site shows this as text');
  return false;
}

function run(state: BlockState, frame: Frame, tag: OpenTag, body: SpanSource | null, end: number): void {
  const { context } = state;
  if (tag.name === 'options') {
    setInlineOptions(tag.tokens, context);
    takeWaiting(state, frame, null);
    record(frame, 'definition', 'next');
    return;
  }
  if (!body) return;
  const value = sourceValue(body, context, 0, body.text.length);
  const base = { start: tag.start, end, attributes: null, block: true } as const;
  if (tag.name === 'comment') {
    addPlainBlock(frame, { type: 'comment', ...base, value: value.replace(/\n$/, '') });
    return;
  }
  const type = tag.tokens.find((token) => token.kind === 'pair' && token.name === 'type')?.value ?? '';
  const formats = type.split(/[ \t\n\v\f\r]+/).filter((format) => format !== '');
  addPlainBlock(frame, { type: 'raw', spaced: frame.blankAbove, formats, ...base, value: value.replace(/\n$/, '') });
}

function warn(state: BlockState, code: Parameters<typeof state.context.warn>[0], span: Span, message: string): void {
  state.context.warn(code, { start: span.start, end: span.end }, message);
}
