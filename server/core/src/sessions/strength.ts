import { saysSession, sessionKindIn } from './headingKind.ts';
import { couldBeName, looksLikeName, nameKey } from './names.ts';
import { isProfile } from './profileSites.ts';
import { wholeLink } from './shapes/linkedHeading.ts';
import type { Signs } from './signs.ts';

/**
 * How much speaks for a section being a session:
 * - `shown`: a speaker whom heading, byline or photo names and something else confirms;
 * - `said`: a heading that says `Panel:`;
 * - `told`: a speaker in the first sentences, which speak of a talk;
 * - `looks`: what looks like a name in the heading;
 * - `this`: sentences that speak of this talk;
 * - `text`: sentences that speak of some talk, of a person, a photo without a name, a recording, a heading that is a link.
 */
export type Strength = (typeof strengths)[number];

const strengths = ['shown', 'said', 'told', 'looks', 'this', 'text', 'none'] as const;

/** Whether one strength says more than another. */
export function isStronger(one: Strength, other: Strength): boolean {
  return strengths.indexOf(one) < strengths.indexOf(other);
}

/** Whether heading, byline or photo name a speaker, and something else confirms it. */
export function isShown(signs: Signs): boolean {
  const { words } = signs;
  if (words === 'toc' || words === 'social') return false;
  const { reading } = signs;
  if ((reading && reading.certainty > 1) || signs.byline) return words !== 'introduction' || reading !== null;
  if (words !== null && words !== 'qa') return false;
  // a picture of what the section is called after is no speaker's
  const { text } = signs.line;
  return signs.photos.some(({ alt }) => couldBeName(alt) && nameKey(alt) !== nameKey(text));
}

/** Of a section that shows no speaker. */
export function strengthInText(signs: Signs): Strength {
  const { words } = signs;
  if (words !== null && words !== 'qa') return 'none';
  const { text } = signs.line;
  if (saysSession(text)) return 'said';
  const isTold = signs.told.length > 0;
  // a section that bears somebody's name is about them
  if (isTold && signs.speaksOfTalk && !looksLikeName(text)) return 'told';
  if (signs.reading) return 'looks';
  if (signs.speaksOfThisTalk) return 'this';
  return isTold || hints(signs) ? 'text' : 'none';
}

function hints(signs: Signs): boolean {
  if (signs.speaksOfTalk || signs.photos.some(({ alt }) => alt.trim() === '')) return true;
  const link = wholeLink(signs.line);
  if (link !== null && !isProfile(link.url)) return true;
  return signs.hasMaterial || sessionKindIn(signs.line.text) !== null;
}
