import { withoutTurns } from '../text/escape.ts';
import { plainText } from './plainText.ts';

/** Readers of foreign data: whatever stands there, each gives what it is asked for, or nothing. */

export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** One line of text: blanks in a row are one, and nothing turns it around. Of a text in several languages the English one, else the first. */
export function line(value: unknown): string {
  return withoutTurns(words(value)).replace(/\s+/g, ' ').trim();
}

/** Paragraphs, without markup where there is HTML. */
export function paragraphs(value: unknown): string {
  return withoutTurns(plainText(words(value)));
}

/** The first of several texts that is not empty; else empty. */
export function firstLine(...values: readonly unknown[]): string {
  for (const value of values) {
    const text = line(value);
    if (text !== '') return text;
  }
  return '';
}

/** Items of a list. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Properties of an object, by name. */
export function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** Numbers serve as ids as well as texts do: some sources mix the two. */
export function id(value: unknown): string {
  return typeof value === 'number' ? String(value) : line(value);
}

/** An address of the web; `null` for anything else. */
export function address(value: unknown): string | null {
  const text = words(value).trim();
  return /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(text) ? text : null;
}

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const translations = entries(value).filter(([, text]) => typeof text === 'string');
  const [, text] = translations.find(([language]) => /^en\b/.test(language)) ?? translations[0] ?? [];
  return typeof text === 'string' ? text : '';
}
