import { isKnown } from './spanContent.ts';

/** A start tag as it stands in a text: all numbers are positions in it. */
export interface Tag {
  /** Lower case where HTML knows the element. */
  readonly name: string;
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly TagAttribute[];
}

export interface TagAttribute {
  /** Lower case where HTML knows the element. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Without quotes; `null` where the attribute has no value. */
  readonly value: { readonly start: number; readonly end: number } | null;
}

/** An end tag: `</name>`. */
export interface EndTag {
  readonly name: string;
  readonly end: number;
}

/** With a namespace or without; what stands behind a colon begins like a name. */
const tagName = /[\p{L}_][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}.-]*(?::[\p{L}_][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}.-]*)?/uy;
const bareValue = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]+/uy;

/**
 * Reads the start tag at `start`, where its `<` stands; `null` if it is none. Between attributes stands white space, a
 * value without quotes holds word characters only; nothing at or behind `limit` belongs to it.
 */
export function readStartTag(text: string, start: number, limit: number): Tag | null {
  const written = nameAt(text, start + 1, limit);
  if (written === '') return null;
  const known = isKnown(written.toLowerCase());
  const attributes: TagAttribute[] = [];
  let at = start + 1 + written.length;
  for (;;) {
    const next = skipSpace(text, at, limit);
    const code = next < limit ? text.charCodeAt(next) : 0;
    if (code === 62) return tag(written, known, start, next + 1, false, attributes);
    if (code === 47) {
      const closed = next + 1 < limit && text.charCodeAt(next + 1) === 62;
      return closed ? tag(written, known, start, next + 2, true, attributes) : null;
    }
    const attribute = next > at ? readAttribute(text, next, limit, known) : null;
    if (attribute === null) return null;
    attributes.push(attribute);
    at = attribute.end;
  }
}

/** Reads the end tag at `start`, where its `<` stands; `null` if it is none. */
export function readEndTag(text: string, start: number, limit: number): EndTag | null {
  const written = nameAt(text, start + 2, limit);
  if (written === '') return null;
  const close = skipSpace(text, start + 2 + written.length, limit);
  if (close >= limit || text.charCodeAt(close) !== 62) return null;
  const lower = written.toLowerCase();
  return { name: isKnown(lower) ? lower : written, end: close + 1 };
}

function tag(
  written: string,
  known: boolean,
  start: number,
  end: number,
  selfClosing: boolean,
  attributes: readonly TagAttribute[],
): Tag {
  return { name: known ? written.toLowerCase() : written, start, end, selfClosing, attributes };
}

function readAttribute(text: string, start: number, limit: number, known: boolean): TagAttribute | null {
  const written = nameAt(text, start, limit);
  if (written === '') return null;
  const name = known ? written.toLowerCase() : written;
  const nameEnd = start + written.length;
  const equals = skipSpace(text, nameEnd, limit);
  if (equals >= limit || text.charCodeAt(equals) !== 61) return { name, start, end: nameEnd, value: null };
  const valueStart = skipSpace(text, equals + 1, limit);
  const quote = text[valueStart] ?? '';
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, valueStart + 1);
    if (close === -1 || close >= limit) return null;
    return { name, start, end: close + 1, value: { start: valueStart + 1, end: close } };
  }
  const value = match(bareValue, text, valueStart, limit);
  if (value === '') return null;
  const end = valueStart + value.length;
  return { name, start, end, value: { start: valueStart, end } };
}

/** The name at a position, or an empty text: most are of ASCII letters and digits and need no pattern. */
function nameAt(text: string, start: number, limit: number): string {
  let at = start;
  while (at < limit && isPlain(text.charCodeAt(at))) at++;
  const code = at < limit ? text.charCodeAt(at) : 32;
  const ends = code < 128 && code !== 58 && code !== 46;
  return ends && at > start && isLetter(text.charCodeAt(start))
    ? text.slice(start, at)
    : match(tagName, text, start, limit);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isPlain(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 95;
}

function match(pattern: RegExp, text: string, at: number, limit: number): string {
  if (at >= limit) return '';
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  return at + found.length > limit ? found.slice(0, limit - at) : found;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (code < 9 || code > 13)) break;
    at++;
  }
  return at;
}
