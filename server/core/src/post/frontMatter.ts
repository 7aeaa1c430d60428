import type { Span } from '../text/span.ts';

/** Front matter with its values and where each of them stands. Bad YAML gives `problems`, and the keys that could be read. */
export interface FrontMatter {
  /** From the first `---` to behind the closing line's end. */
  readonly span: Span;
  /** The YAML between the two lines. */
  readonly yaml: Span;
  readonly entries: readonly FrontMatterEntry[];
  /** Plain values, as Jekyll hands them to a layout; `{}` where the YAML is no mapping. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly YamlProblem[];
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: unknown;
  /** `null` for a key without a value. */
  readonly valueSpan: Span | null;
  /** Items of a sequence, each with its span, quotes included; else empty. */
  readonly items: readonly { readonly value: unknown; readonly span: Span }[];
}

export interface YamlProblem {
  readonly span: Span;
  /** The yaml package's code, such as `DUPLICATE_KEY`. */
  readonly code: string;
  readonly message: string;
}
