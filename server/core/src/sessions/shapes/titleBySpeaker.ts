import { isKnown, peopleIn } from '../people.ts';
import { certaintyOf, type HeadingToRead, type Reading, type Shape } from './shape.ts';

/** `## Title by [Speaker](profile)`, `## Title by Speaker`; the first `by` that names follow. */
export const titleBySpeaker: Shape = (heading) => {
  const { line, witness } = heading;
  for (const { index, 0: word } of line.text.matchAll(/\s(?:(?:presented |given )?by:?|door)\s+/gi)) {
    const people = peopleIn(line, index + word.length, line.text.length, witness);
    if (people) return reading(heading, people, index);
  }
  return conversation(heading);
};

/** `Fireside chat with Ada Brandt`: many titles have a `with`, so that somebody has to be known. */
function conversation(heading: HeadingToRead): Reading | null {
  const { line, witness } = heading;
  for (const { index, 0: word } of line.text.matchAll(/\swith\s+/gi)) {
    const before = line.text.slice(0, index);
    if (!/\b(?:chat|interview|ama|q\s*&\s*a|conversation|talk|session|panel|meeting|one on one)\b/i.test(before))
      continue;
    const people = peopleIn(line, index + word.length, line.text.length, witness);
    if (people?.some(({ name, url }) => url !== null || isKnown(name, witness)))
      return reading(heading, people, line.text.length);
  }
  return null;
}

function reading({ witness }: HeadingToRead, people: Reading['people'], end: number): Reading {
  const isLinked = people.some(({ url }) => url !== null);
  const certainty = certaintyOf(people, witness);
  return { shape: isLinked ? 'linked-speaker' : 'plain-speaker', title: { start: 0, end }, people, certainty };
}
