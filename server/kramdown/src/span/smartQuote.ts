import type { Context } from '../context.ts';
import { characterOf } from '../entities.ts';
import { isDigit, isSpace, isWord } from './characters.ts';
import { addElement } from './finish.ts';
import { offsetAt, type SpanParser } from './state.ts';
import { addText, plainBefore } from './text.ts';

/** `"` and `'`. What counts is the plain character before, else what follows. */
export function readQuote(parser: SpanParser): boolean {
  const { position } = parser;
  const before = plainBefore(parser, position);
  if (before === -1) return readWithoutBefore(parser);
  if (!isSpace(before)) convert(parser, isOpeningBracket(before));
  else if (isQuotePair(parser, position)) convertPair(parser);
  else convert(parser, !isDecade(parser, position));
  return true;
}

function readWithoutBefore(parser: SpanParser): boolean {
  const { position } = parser;
  const next = codeAt(parser, position + 1);
  if (opensEmphasis(parser, position + 1)) convert(parser, true);
  else if (closesBeforePunctuation(parser, position + 1)) convert(parser, false);
  else if (isQuotePair(parser, position)) convertPair(parser);
  else if (isDecade(parser, position)) convert(parser, false);
  else if (next === 34 || next === 39) {
    addText(parser, position, position + 1);
    convert(parser, false);
  } else convert(parser, !(next === -1 || isSpace(next) || isFinalS(parser, position + 1)));
  return true;
}

function convert(parser: SpanParser, opening: boolean): void {
  const { position, text, context } = parser;
  const single = text.charCodeAt(position) === 39;
  const value = quotes(context)[(single ? 0 : 2) + (opening ? 0 : 1)] ?? '';
  const start = offsetAt(parser, position);
  addElement(parser, { type: 'smartQuote', start, end: start + 1, attributes: null, value }, position + 1);
}

/** The characters of the four quotes, worked out once for each set of options. */
function quotes(context: Context): readonly string[] {
  const { derived, options } = context;
  if (derived.quotes === null || derived.quotes.names !== options.smartQuotes) {
    derived.quotes = { names: options.smartQuotes, characters: options.smartQuotes.map(characterOf) };
  }
  return derived.quotes.characters;
}

/** Both quotes of `"'word`; between them no attribute list can stand. */
function convertPair(parser: SpanParser): void {
  convert(parser, true);
  convert(parser, true);
}

function codeAt(parser: SpanParser, position: number): number {
  return position < parser.end ? parser.text.charCodeAt(position) : -1;
}

function isOpeningBracket(code: number): boolean {
  return code === 91 || code === 40 || code === 123 || code === 45;
}

/** `"'` or `'"` before a word. */
function isQuotePair(parser: SpanParser, position: number): boolean {
  const [first, second] = [codeAt(parser, position), codeAt(parser, position + 1)];
  const different = (first === 34 && second === 39) || (first === 39 && second === 34);
  return different && isWord(codeAt(parser, position + 2));
}

/** `'90s`. */
function isDecade(parser: SpanParser, position: number): boolean {
  return (
    codeAt(parser, position) === 39 &&
    isDigit(codeAt(parser, position + 1)) &&
    isDigit(codeAt(parser, position + 2)) &&
    codeAt(parser, position + 3) === 115
  );
}

/** One or two delimiters with something other than white space behind. */
function opensEmphasis(parser: SpanParser, position: number): boolean {
  const isDelimiter = (at: number): boolean => codeAt(parser, at) === 42 || codeAt(parser, at) === 95;
  const isBlack = (at: number): boolean => codeAt(parser, at) !== -1 && !isSpace(codeAt(parser, at));
  return isDelimiter(position) && isBlack(position + 1);
}

const punctuation = /[!"#$%'()*+,\-./:;<=>?@[\\\]^_`{|}~]/;

function closesBeforePunctuation(parser: SpanParser, position: number): boolean {
  const { text, end } = parser;
  if (position >= end || !punctuation.test(text[position] ?? '')) return false;
  if (codeAt(parser, position + 1) === 46 && codeAt(parser, position + 2) === 46) return false;
  const wordBehind = position + 1 < end && isUnicodeWord(text.codePointAt(position + 1) ?? 32);
  return wordBehind === (codeAt(parser, position) === 95);
}

/** An `s` that ends a word. */
function isFinalS(parser: SpanParser, position: number): boolean {
  if (codeAt(parser, position) !== 115) return false;
  return position + 1 >= parser.end || !isUnicodeWord(parser.text.codePointAt(position + 1) ?? 32);
}

const unicodeWord = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u;

function isUnicodeWord(code: number): boolean {
  return code < 128 ? isWord(code) : unicodeWord.test(String.fromCodePoint(code));
}
