import { tokeniseAttributes } from '../attributes/tokenise.ts';
import { warnOfTokens } from '../attributes/warn.ts';
import { setInlineOptions } from '../inlineOptions.ts';
import type { AttributeToken } from '../tree.ts';
import { closingBrace, isInside } from './attributeList.ts';
import { addElement } from './finish.ts';
import { note, type SpanParser, type StopTag, spanAt, valueAt, warn } from './state.ts';
import { addText } from './text.ts';

const startTag = /\{::(\w+)(?=[ \t\n\v\f\r/}])/y;
const stopTag = /\{:\/(\w*)\}/g;

/** `{::name …}…{:/name}`, `{::name … /}`, and a stop tag with nothing to stop. The position stands on the `{`. */
export function readExtension(parser: SpanParser): boolean {
  const { position, text } = parser;
  const code = text.charCodeAt(position + 2);
  if (code === 47) return readStrayStopTag(parser);
  if (code !== 58) return false;
  startTag.lastIndex = position;
  const name = startTag.exec(text)?.[1];
  if (name === undefined) return false;
  const contentStart = position + 3 + name.length;
  const brace = closingBrace(parser, contentStart);
  if (brace === -1) return false;
  const closed = text.charCodeAt(brace - 1) === 47;
  if (!closed && brace > contentStart && text.charCodeAt(contentStart) === 47) return false;
  const stop: StopTag | null = closed ? { name, start: brace + 1, end: brace + 1 } : findStop(parser, name, brace + 1);
  const isValid = stop !== null && (name === 'comment' || name === 'nomarkdown' || name === 'options');
  const isRead = isValid || mayLookInto(parser, brace);
  const tokens = isRead ? readTokens(parser, contentStart, closed ? brace - 1 : brace) : [];
  if (stop !== null && isValid) addExtension(parser, { name, tokens, bodyStart: brace + 1, stop, closed });
  else {
    warnOfStart(parser, name, brace + 1, stop);
    addText(parser, position, position + 1);
  }
  return true;
}

/** The most extensions inside one that is text whose attributes are read, only to warn of them. */
const mostInner = 20;

function mayLookInto(parser: SpanParser, brace: number): boolean {
  const { memo, position } = parser;
  if (isInside(position, memo.strayExtension)) return ++memo.strayInner <= mostInner;
  memo.strayExtension = { start: position, end: brace };
  memo.strayInner = 0;
  return true;
}

function warnOfStart(parser: SpanParser, name: string, end: number, stop: StopTag | null): void {
  const { position } = parser;
  if (stop === null) {
    warn(parser, 'extension-without-stop', position, end, `Nothing ends {::${name}}, so the site prints it as text`);
  } else {
    warn(
      parser,
      'unknown-extension',
      position,
      end,
      `kramdown has no extension "${name}", so the site prints it as text`,
    );
  }
}

/** The attributes of a start tag. */
function readTokens(parser: SpanParser, start: number, end: number): AttributeToken[] {
  const tokens = tokeniseAttributes(parser.source, parser.context, start, end);
  warnOfTokens(tokens, spanAt(parser, start, end), parser.context);
  return tokens;
}

interface ExtensionAt {
  readonly name: string;
  readonly tokens: readonly AttributeToken[];
  readonly bodyStart: number;
  readonly stop: StopTag;
  /** Whether it ends in `/}` and has no body. */
  readonly closed: boolean;
}

function addExtension(parser: SpanParser, extension: ExtensionAt): void {
  const { position, context, frame } = parser;
  const { name, tokens, stop, closed, bodyStart } = extension;
  const closeTag = closed ? null : spanAt(parser, stop.start, stop.end);
  note(frame, { to: 'extensions', value: { name, closeTag, ...spanAt(parser, position, bodyStart) } });
  if (name === 'options') setInlineOptions(tokens, context);
  if (name === 'options' || closed) {
    parser.position = stop.end;
    frame.plainEnd = -1;
  } else addBody(parser, extension);
}

function addBody(parser: SpanParser, { name, tokens, bodyStart, stop }: ExtensionAt): void {
  const { position } = parser;
  const value = valueAt(parser, bodyStart, stop.start);
  const span = spanAt(parser, position, stop.end);
  if (name === 'comment') {
    addElement(parser, { type: 'comment', block: false, value, attributes: null, ...span }, stop.end);
    return;
  }
  const type = tokens.findLast((token) => token.kind === 'pair' && token.name === 'type');
  const formats = (type?.value ?? '').split(/[ \t\n\v\f\r]+/).filter((format) => format !== '');
  addElement(parser, { type: 'raw', block: false, spaced: false, formats, value, attributes: null, ...span }, stop.end);
}

function readStrayStopTag(parser: SpanParser): boolean {
  const { position } = parser;
  const found = stopTags(parser).all.get(position);
  if (found === undefined) return false;
  warn(parser, 'stray-stop-tag', position, found.end, 'Nothing is open that this tag could end, so the site prints it');
  addText(parser, position, position + 1);
  return true;
}

/** The first `{:/}` or `{:/name}` from a position on. */
function findStop(parser: SpanParser, name: string, from: number): StopTag | null {
  const { byName } = stopTags(parser);
  const unnamed = firstFrom(byName.get('') ?? [], from);
  const named = firstFrom(byName.get(name) ?? [], from);
  if (unnamed === null || named === null) return unnamed ?? named;
  return named.start < unnamed.start ? named : unnamed;
}

function firstFrom(tags: readonly StopTag[], from: number): StopTag | null {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return tags[low] ?? null;
}

function stopTags(parser: SpanParser): NonNullable<SpanParser['memo']['stopTags']> {
  const { memo, text, start, end, context } = parser;
  if (memo.stopTags !== null) return memo.stopTags;
  context.steps += end - start;
  const all = new Map<number, StopTag>();
  const byName = new Map<string, StopTag[]>();
  for (const match of text.slice(start, end).matchAll(stopTag)) {
    const [whole, name = ''] = match;
    const tag: StopTag = { name, start: start + match.index, end: start + match.index + whole.length };
    all.set(tag.start, tag);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [tag]);
    else same.push(tag);
  }
  memo.stopTags = { all, byName };
  return memo.stopTags;
}
