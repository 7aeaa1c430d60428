import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SectionKind } from '@lectern/core/sessions/session.ts';

/** What a reader says of one section of a real post. The post's own words are not kept: only their fingerprints. */
export interface SectionLabel {
  /** Fingerprint of its heading's id; `null` where the site gives none. */
  readonly id: string | null;
  readonly kind: SectionKind;
  /** Of a session: fingerprints of their names, in the form of `nameKey`. */
  readonly speakers?: readonly string[];
}

export interface PostLabels {
  /** Fingerprint of its path in the folder of blogs. */
  readonly file: string;
  /** All its headings, in their order. */
  readonly sections: readonly SectionLabel[];
}

/**
 * `tuning`: what the recogniser was made with. `held-out`: labelled before its first version read them, measured, and from
 * then on tuned with, too. `fresh`: labelled before its second version read them, and measured once.
 */
export type Sample = 'tuning' | 'held-out' | 'fresh';

export const samples: readonly Sample[] = ['tuning', 'held-out', 'fresh'];

export function readLabels(sample: Sample): readonly PostLabels[] {
  return JSON.parse(readFileSync(new URL(`labels/${sample}.json`, import.meta.url), 'utf8'));
}

/** Enough to know a text again, and not to read it. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
