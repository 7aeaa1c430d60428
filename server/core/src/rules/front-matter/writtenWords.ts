import type { FrontMatterEntry } from '../../post/frontMatter.ts';
import type { Span } from '../../text/span.ts';

export interface WrittenWord {
  readonly key: string;
  readonly word: string;
  /** Quotes included. */
  readonly span: Span;
}

/** Texts of some keys, one by one: the value, or the items of a list. */
export function* wordsOf(entries: readonly FrontMatterEntry[], keys: ReadonlySet<string>): Iterable<WrittenWord> {
  for (const { key, value, valueSpan, items } of entries) {
    if (!keys.has(key)) continue;
    if (typeof value === 'string' && valueSpan) yield { key, word: value, span: valueSpan };
    for (const item of items) if (typeof item.value === 'string') yield { key, word: item.value, span: item.span };
  }
}

/** The text between the quotes, or all of it. */
export function withoutQuotes(text: string, { start, end }: Span): Span {
  return /["']/.test(text.charAt(start)) ? { start: start + 1, end: end - 1 } : { start, end };
}
