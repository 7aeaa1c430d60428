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
  /** Of a post of a public repository: where it was taken from, and at which commit; left out where nobody knows. */
  readonly source?: string;
  /** All its headings, in their order. */
  readonly sections: readonly SectionLabel[];
}

/**
 * `tuning`: what the recogniser was made with. `held-out`: labelled before its first version read them, measured, and from
 * then on tuned with, too. `fresh`: labelled before its second version read them, and measured once.
 */
export type BlogSample = 'tuning' | 'held-out' | 'fresh';

/**
 * Later posts of the first blog, and posts of many others, each labelled before the version that was measured first had
 * read any of it. They lie in `FOLDER/public-1/_posts` and so on, under their own names.
 */
export type PublicSample = 'public-1' | 'public-2' | 'public-3';

export type Sample = BlogSample | PublicSample;

export const blogSamples: readonly BlogSample[] = ['tuning', 'held-out', 'fresh'];

export const publicSamples: readonly PublicSample[] = ['public-1', 'public-2', 'public-3'];

export const samples: readonly Sample[] = [...blogSamples, ...publicSamples];

export function readLabels(sample: Sample): readonly PostLabels[] {
  return JSON.parse(readFileSync(new URL(`labels/${sample}.json`, import.meta.url), 'utf8'));
}

/** Enough to know a text again, and not to read it. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
