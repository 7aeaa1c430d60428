import { peopleIn } from '../people.ts';
import { areCertain, type Reading, type Shape } from './shape.ts';

/** `## Title by [Speaker](profile)`, `## Title by Speaker`; the first `by` that names follow. */
export const titleBySpeaker: Shape = ({ line, isKnown }) => {
  for (const found of line.text.matchAll(/\s(?:by:?|door|presented by)\s+/gi)) {
    const people = peopleIn(line, found.index + found[0].length, line.text.length, isKnown);
    if (people) return reading(people, found.index, areCertain(people, isKnown));
  }
  // `Fireside chat with Ada Brandt`: many titles have a `with`, so somebody has to be known
  for (const found of line.text.matchAll(/\swith\s+/gi)) {
    const people = peopleIn(line, found.index + found[0].length, line.text.length, isKnown);
    if (
      people &&
      areCertain(people, isKnown) &&
      /\b(?:chat|interview|ama|q\s*&\s*a|conversation|talk|session|panel)\b/i.test(line.text.slice(0, found.index))
    )
      return reading(people, line.text.length, true);
  }
  return null;
};

function reading(people: Reading['people'], end: number, isCertain: boolean): Reading {
  const isLinked = people.some(({ url }) => url !== null);
  return { shape: isLinked ? 'linked-speaker' : 'plain-speaker', title: { start: 0, end }, people, isCertain };
}
