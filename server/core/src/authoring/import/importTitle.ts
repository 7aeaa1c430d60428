import { leadLength } from '../../sessions/headingKind.ts';
import { nameKey } from '../../sessions/names.ts';

/** A title for comparison: without case, accents and punctuation. */
export function titleKey(title: string): string {
  return nameKey(title.replace(/&/g, ' and '));
}

/** `Keynote: The tide table` → `The tide table`. */
export function withoutLead(title: string): string {
  return title.slice(leadLength(title));
}
