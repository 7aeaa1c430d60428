import { visit } from 'yaml';
import { parseAsRuby } from './parseAsRuby.ts';
import { plainValues } from './plainValues.ts';

/** In UTF-16 units: nobody writes longer front matter, and an editor reads it anew at every keystroke. */
export const longestFrontMatter = 65_536;

/**
 * The values of front matter, dates as they are written; none where YAML cannot read it, where it is no mapping, or
 * where it is longer or deeper than anybody writes. Of a key that is there twice the last one counts.
 */
export function readValues(source: string): Readonly<Record<string, unknown>> {
  if (source.length > longestFrontMatter) return {};
  const document = parseAsRuby(source);
  if (document.contents === null || document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return {};
  visit(document, {
    Scalar(_key, scalar) {
      if (scalar.value instanceof Date) scalar.value = scalar.source ?? '';
    },
  });
  const value = plainValues(document).values.get(document.contents);
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
