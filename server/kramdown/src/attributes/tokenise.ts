import type { Context } from '../context.ts';
import type { SpanSource } from '../source.ts';
import { spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { AttributeToken } from '../tree.ts';

/**
 * Reads what stands between `{:` and `}` (of a definition: behind `{:name:`), from `start` to before `end` in the
 * source's text. What kramdown drops becomes tokens too, one a run of characters without white space.
 */
export function tokeniseAttributes(source: SpanSource, context: Context, start: number, end: number): AttributeToken[] {
  const tokens: AttributeToken[] = [];
  const scanner: Scanner = { source, context, end, closers: new Map() };
  context.steps += end - start;
  let position = skipSpace(source.text, start, end);
  while (position < end) {
    const next = readPair(scanner, position, tokens) ?? readWord(scanner, position, tokens);
    position = skipSpace(source.text, next, end);
  }
  return tokens;
}

interface Scanner {
  readonly source: SpanSource;
  readonly context: Context;
  readonly end: number;
  /** For a quote the closing one last found, with the position the search began at: a search is never done twice. */
  readonly closers: Map<string, { readonly from: number; readonly found: number }>;
}

const pairStart = /([\w][\w-]*)=(["'])/y;
const reference = /^\w[\w-]*$/;
const idsAndClasses = /^(?:#[A-Za-z][\w:-]*|\.[^ \t\n\v\f\r.#]+)+$/;
const moreThanOne = /.[.#]/;
const idOrClass = /[#.][^.#]+/g;

/** `key="value"`, white space behind it: returns where it ends, `null` if there is none here. */
function readPair(scanner: Scanner, position: number, tokens: AttributeToken[]): number | null {
  const { source, context, end } = scanner;
  pairStart.lastIndex = position;
  const match = pairStart.exec(source.text);
  if (match === null) return null;
  const [opening, name = '', quote = ''] = match;
  const valueStart = position + opening.length;
  if (valueStart > end) return null;
  const valueEnd = findClosingQuote(scanner, quote, valueStart);
  if (valueEnd === -1) return null;
  const value = resolveEscapes(sourceValue(source, context, valueStart, valueEnd), quote);
  const { start, end: behind } = spanOf(source, position, valueEnd + 1);
  const valueSpan = spanOf(source, valueStart, valueEnd);
  tokens.push({ kind: 'pair', start, end: behind, name, value, valueSpan });
  return valueEnd + 1;
}

/**
 * The first such quote with white space or the end behind it and no backslash before it; if all have one, the last of
 * them; -1 if there is none.
 */
function findClosingQuote(scanner: Scanner, quote: string, from: number): number {
  const plain = findQuote(scanner, quote, from, false);
  return plain === -1 ? findQuote(scanner, quote, from, true) : plain;
}

function findQuote(scanner: Scanner, quote: string, from: number, escaped: boolean): number {
  const { source, context, end, closers } = scanner;
  const key = escaped ? `last ${quote}` : quote;
  const known = closers.get(key);
  if (known !== undefined && known.from <= from && (known.found === -1 || known.found >= from)) return known.found;
  const { text } = source;
  let found = -1;
  let at = text.indexOf(quote, from);
  for (; at !== -1 && at < end; at = text.indexOf(quote, at + 1)) {
    if (at + 1 < end && !isSpace(text.charCodeAt(at + 1))) continue;
    if ((text.charCodeAt(at - 1) === 92) !== escaped) continue;
    found = at;
    if (!escaped) break;
  }
  context.steps += (found === -1 || escaped ? end : found) - from;
  closers.set(key, { from, found });
  return found;
}

function resolveEscapes(value: string, quote: string): string {
  if (!value.includes('\\')) return value;
  return value.replaceAll('\\}', '}').replaceAll(`\\${quote}`, quote);
}

/** A reference, ids and classes, or a word that kramdown drops: up to white space. */
function readWord(scanner: Scanner, position: number, tokens: AttributeToken[]): number {
  const { source, context, end } = scanner;
  let wordEnd = position;
  while (wordEnd < end && !isSpace(source.text.charCodeAt(wordEnd))) wordEnd++;
  const word = sourceValue(source, context, position, wordEnd);
  if (idsAndClasses.test(word)) readIdsAndClasses(source, word, position, tokens);
  else {
    const kind = reference.test(word) ? 'reference' : 'dropped';
    const { start, end: behind } = spanOf(source, position, wordEnd);
    tokens.push({ kind, start, end: behind, name: word, value: null, valueSpan: null });
  }
  return wordEnd;
}

/** `.a.b#c`: one token for each id, and one for each run of classes. */
function readIdsAndClasses(source: SpanSource, word: string, position: number, tokens: AttributeToken[]): void {
  if (word.startsWith('.') && !moreThanOne.test(word)) {
    const { start, end } = spanOf(source, position, position + word.length);
    const name = word.slice(1);
    tokens.push({ kind: 'class', start, end, name, value: name, valueSpan: null });
    return;
  }
  let classes: string[] = [];
  let classesStart = position;
  const flush = (end: number): void => {
    const [name] = classes;
    if (name === undefined) return;
    const { start, end: behind } = spanOf(source, classesStart, end);
    tokens.push({ kind: 'class', start, end: behind, name, value: classes.join(' '), valueSpan: null });
    classes = [];
  };
  for (const match of word.matchAll(idOrClass)) {
    const [part] = match;
    const partStart = position + match.index;
    if (part.startsWith('.')) {
      if (classes.length === 0) classesStart = partStart;
      classes.push(part.slice(1));
      continue;
    }
    flush(partStart);
    const { start, end } = spanOf(source, partStart, partStart + part.length);
    tokens.push({ kind: 'id', start, end, name: part.slice(1), value: null, valueSpan: null });
  }
  flush(position + word.length);
}

function skipSpace(text: string, position: number, end: number): number {
  let at = position;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** ASCII white space, as Ruby's `\s` has it. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
