import { readFileSync } from 'node:fs';
import type { SectionKind } from '@lectern/core/sessions/session.ts';

/** What a reader says of one section of a real post. */
export interface SectionLabel {
  /** Of the section's heading; `null` where the site gives none. */
  readonly id: string | null;
  readonly kind: SectionKind;
  /** Of a session: names as the post writes them. */
  readonly speakers?: readonly string[];
}

export interface PostLabels {
  /** Its path in the folder of blogs. */
  readonly file: string;
  /** All its headings, in their order. */
  readonly sections: readonly SectionLabel[];
}

export type Half = 'tuning' | 'held-out';

export const halves: readonly Half[] = ['tuning', 'held-out'];

export function readLabels(half: Half): readonly PostLabels[] {
  return JSON.parse(readFileSync(new URL(`labels/${half}.json`, import.meta.url), 'utf8'));
}
