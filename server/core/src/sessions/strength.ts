import { saysSession } from './headingKind.ts';
import { couldBeName, looksLikeName, nameKey } from './names.ts';
import type { Signs } from './signs.ts';

/**
 * How much speaks for a section being a session:
 * - `shown`: a speaker whom heading, byline or photo names and something else confirms;
 * - `said`: a heading that says `Panel:`;
 * - `told`: a speaker in the first sentences, which speak of a talk;
 * - `looks`: what looks like a name in the heading;
 * - `this`: sentences that speak of this talk;
 * - `text`: sentences that speak of some talk, of a person, or a photo without a name.
 */
export type Strength = 'shown' | 'said' | 'told' | 'looks' | 'this' | 'text' | 'none';

export function strengthOf(signs: Signs): Strength {
  const { words } = signs;
  if (words === 'toc' || words === 'social') return 'none';
  const { reading } = signs;
  if ((reading && reading.certainty > 0) || signs.byline)
    return words === 'introduction' && !reading ? 'none' : 'shown';
  if (words !== null && words !== 'qa') return 'none';
  // a picture of what the section is called after is no speaker's
  const { text } = signs.line;
  if (signs.photos.some(({ alt }) => couldBeName(alt) && nameKey(alt) !== nameKey(text))) return 'shown';
  if (saysSession(text)) return 'said';
  const isTold = signs.told.length > 0;
  // a section that bears somebody's name is about them
  if (isTold && signs.speaksOfTalk && !looksLikeName(text)) return 'told';
  if (reading) return 'looks';
  if (signs.speaksOfThisTalk) return 'this';
  return isTold || signs.speaksOfTalk || signs.photos.some(({ alt }) => alt.trim() === '') ? 'text' : 'none';
}
