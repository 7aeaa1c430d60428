import type { Line } from '../headingLine.ts';
import type { Witness } from '../people.ts';
import { isProfile } from '../profileSites.ts';
import { wholeLink } from './linkedHeading.ts';
import { nameAlone, nameBehindKind } from './nameAlone.ts';
import type { HeadingToRead, Reading, Shape } from './shape.ts';
import { speakerFirst } from './speakerFirst.ts';
import { speakerInParentheses } from './speakerInParentheses.ts';
import { speakerLast } from './speakerLast.ts';
import { titleBySpeaker } from './titleBySpeaker.ts';

/** Where in a heading a name stands. */
export type Place = 'parentheses' | 'by' | 'first' | 'last' | 'kind' | 'alone';

/** In the order in which they are tried: the plainest sign of a speaker first. */
const shapes: readonly (readonly [Place, Shape])[] = [
  ['parentheses', speakerInParentheses],
  ['by', titleBySpeaker],
  ['first', speakerFirst],
  ['last', speakerLast],
  ['kind', nameBehindKind],
  ['alone', nameAlone],
];

/** What a heading says by each shape that names a speaker in it. */
export function readHeading(line: Line, witness: Witness): ReadonlyMap<Place, Reading> {
  if (line.links.length === 0 && !mayName.test(line.text)) return nothing;
  const found = new Map<Place, Reading>();
  const read = readerOf({ line, witness });
  for (const [place, shape] of shapes) {
    const reading = read(shape);
    if (reading) found.set(place, reading);
  }
  // `(@adabrandt)` says less than a name beside it
  const named = [...found].filter(([, { people }]) => people.some(({ name }) => !name.startsWith('@')));
  return named.length > 0 ? new Map(named) : found;
}

/** Two words with capitals one behind the other, or a sign that other scripts and addresses have. */
const mayName = /[^ -~‘’“”–—…]|@|[A-Z][\w.'’-]*[\s,]+(?:[a-z]{1,3}\s+)*["“(]?[A-Z]/;
const nothing: ReadonlyMap<Place, Reading> = new Map();

/** Reads a heading in the way in which those beside it are written; where it was not so read, with more good will. */
export function readAsSiblings(
  line: Line,
  witness: Witness,
  readings: ReadonlyMap<Place, Reading>,
  places: ReadonlySet<string>,
): Reading | null {
  for (const [place, reading] of readings) if (places.has(place)) return agreed(reading);
  const found = best(readings);
  if (found && found.certainty > 0) return null;
  const read = readerOf({ line, witness: { ...witness, expects: 'somebody' } });
  for (const [place, shape] of shapes) {
    const reading = places.has(place) ? read(shape) : null;
    if (reading) return agreed(reading);
  }
  return null;
}

function agreed(reading: Reading): Reading {
  return { ...reading, certainty: reading.certainty === 3 ? 3 : 2 };
}

/** The one that most speaks for; the first of several. */
export function best(readings: ReadonlyMap<Place, Reading>): Reading | null {
  let found: Reading | null = null;
  for (const reading of readings.values()) if (reading.certainty > (found?.certainty ?? -1)) found = reading;
  return found;
}

/** Reads one heading by one shape after the other. */
function readerOf(heading: HeadingToRead): (shape: Shape) => Reading | null {
  const link = wholeLink(heading.line);
  if (link === null || isProfile(link.url)) return (shape) => shape(heading);
  // the link's address is no speaker's then
  const unlinked = { ...heading, line: { ...heading.line, links: [] } };
  return (shape) => {
    const reading = shape(unlinked);
    return reading && { ...reading, shape: 'linked-heading' };
  };
}
