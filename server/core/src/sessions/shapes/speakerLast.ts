import { hasGivenName } from '../names.ts';
import { type Person, peopleIn, type Witness } from '../people.ts';
import { type Certainty, certaintyOf, type Reading, type Shape } from './shape.ts';

const sign = /\s+(?:[-–—|•·~→]+|\/{1,2}|[-=]?>+)\s+|[:,;]\s+|(?<=["”»])\s+|\s+(?=@\w)/g;

/** `## Title - Speaker`, `## Title | Speaker, Company`, `## Title - Speaker - Company`, `## "Title", Speaker`. */
export const speakerLast: Shape = ({ line, witness }) => {
  const breaks = line.lines.slice(1).map(({ start }) => ({ at: start - 1, sign: '\n', start }));
  const signs = [...line.text.matchAll(sign)].map(({ index, 0: text }) => ({
    at: index,
    sign: text.trim(),
    start: index + text.length,
  }));
  const readings: { readonly sign: string; readonly reading: Reading }[] = [];
  // from the last on: a company may stand behind one more
  for (const found of [...signs.slice(-4), ...breaks].reverse()) {
    const people = peopleIn(line, found.start, line.text.length, witness);
    if (!people) continue;
    const certainty = certaintyHere(found.sign, people, witness);
    const reading: Reading = { shape: 'speaker-last', title: { start: 0, end: found.at }, people, certainty };
    if (isBetter(found.sign, reading, readings.at(-1))) readings.push({ sign: found.sign, reading });
  }
  return readings.at(-1)?.reading ?? null;
};

function isBetter(sign: string, { certainty }: Reading, last: { sign: string; reading: Reading } | undefined): boolean {
  if (!last || certainty > last.reading.certainty) return true;
  // `Ada Brandt @ada`: the address is hers
  if (certainty > 0 && last.reading.people.every(({ name }) => name.startsWith('@'))) return true;
  return certainty === last.reading.certainty && sign === last.sign && !/^[:,;]$/.test(sign);
}

/** Behind a colon or a comma stands more of the title as a rule. */
function certaintyHere(separator: string, people: readonly Person[], witness: Witness): Certainty {
  const certainty = certaintyOf(people, witness);
  if (!/^[:,;]$/.test(separator) || certainty === 3) return certainty;
  if (!people.every(({ name }) => hasGivenName(name))) return 0;
  return certainty === 2 ? 2 : 1;
}
