import { isKnown, peopleIn } from '../people.ts';
import { isProfile } from '../profileSites.ts';
import { certaintyOf, type HeadingToRead, type Reading, type Shape } from './shape.ts';

/** `## Title by [Speaker](profile)`, `## Title by Speaker`; the first `by` that names follow. */
export const titleBySpeaker: Shape = (heading) => {
  const { line, witness } = heading;
  for (const { index, 0: word } of line.text.matchAll(/\s(?:(?:presented |given )?by:?|door|von|par|por)\s+/gi)) {
    const people = peopleIn(line, index + word.length, line.text.length, witness);
    if (people) return reading(heading, people, index);
  }
  return conversation(heading);
};

/** `Fireside chat with Ada Brandt`: many titles have a `with`, so that a talk or a person has to be known by more, or siblings have it, too. */
function conversation(heading: HeadingToRead): Reading | null {
  const { line, witness } = heading;
  for (const { index, 0: word } of line.text.matchAll(/\s(?:with|w\/|feat\.?|featuring)\s+/gi)) {
    const people = peopleIn(line, index + word.length, line.text.length, witness);
    if (!people) continue;
    if (isTalk(line.text.slice(0, index)) && people.some(({ name, url }) => url !== null || isKnown(name, witness)))
      return reading(heading, people, line.text.length);
    const found = reading(heading, people, index);
    const isShown = people.some(({ name, url }) => witness.isShown(name) || (url !== null && isProfile(url)));
    const isActing = people.some(({ name }) => witness.isActing(name));
    return isShown || isActing ? found : { ...found, certainty: 0 };
  }
  return null;
}

function isTalk(words: string): boolean {
  return /\b(?:chat|interview|ama|q\s*&\s*a|conversation|talk|session|panel|meeting|one on one)\b/i.test(words);
}

function reading({ witness }: HeadingToRead, people: Reading['people'], end: number): Reading {
  const isLinked = people.some(({ url }) => url !== null);
  const certainty = certaintyOf(people, witness);
  return { shape: isLinked ? 'linked-speaker' : 'plain-speaker', title: { start: 0, end }, people, certainty };
}
