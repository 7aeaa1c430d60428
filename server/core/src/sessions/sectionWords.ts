import { afterDay, isSocial, kindByWords, mayBeSocial, saysSession } from './headingKind.ts';
import type { Line } from './headingLine.ts';
import { nameKey } from './names.ts';
import type { SectionKind } from './session.ts';
import type { Reading } from './shapes/shape.ts';

/** What a heading's words make of its section; what it says of speakers is read where a party may be somebody's. */
export function wordsOf({ text }: Line, inHeading: () => Reading | null): SectionKind | null {
  const rest = afterDay(text);
  // `Day 1 - Tides (Ada Brandt)` is a session
  if (rest !== null && rest !== '' && ((inHeading()?.certainty ?? 0) > 0 || saysSession(rest))) return null;
  if (rest !== null) return dayKind(rest);
  const kind = kindByWords(text);
  if (kind !== null || !mayBeSocial(text)) return kind;
  // a party by a sponsor
  const reading = inHeading();
  return reading && isSocial(text.slice(reading.title.start, reading.title.end)) ? 'social' : null;
}

/**
 * Whether a heading repeats the post's title, or the better part of it.
 *
 * @param title in the form of `nameKey`
 */
export function isTitle({ text }: Line, title: string): boolean {
  // most headings begin with another letter
  if (title === '' || (/^[a-z]/i.test(text) && text.charAt(0).toLowerCase() !== title.charAt(0))) return false;
  const key = nameKey(text);
  return key !== '' && (key === title || (title.startsWith(`${key} `) && key.length * 2 > title.length));
}

/** `Day 2: Conclusion` closes, it does not group. */
function dayKind(rest: string): SectionKind {
  const kind = kindByWords(rest);
  return kind === 'closing' || kind === 'social' || kind === 'toc' ? kind : 'day';
}
