import type { FileChange } from '../text/change.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Fix {
  /** What it does, as a button says it: `Add rel="noopener noreferrer"`. */
  readonly title: string;
  /** Whether it may be applied in bulk: it cannot lose or change what the author meant. */
  readonly safe: boolean;
  readonly changes: readonly FileChange[];
}

export interface Problem {
  readonly span: Span;
  /** What is wrong, then what happens on the site. */
  readonly message: string;
  readonly fixes: readonly Fix[];
}
