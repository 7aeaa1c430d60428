import { isProfile } from '../profileSites.ts';
import { wholeLink } from './linkedHeading.ts';
import type { HeadingToRead, Reading, Shape } from './shape.ts';
import { speakerFirst } from './speakerFirst.ts';
import { speakerInParentheses } from './speakerInParentheses.ts';
import { speakerLast } from './speakerLast.ts';
import { titleBySpeaker } from './titleBySpeaker.ts';

/** In the order in which they are tried: the plainest sign of a speaker first. */
const shapes: readonly Shape[] = [speakerInParentheses, titleBySpeaker, speakerFirst, speakerLast];

/** Reads a heading by the shapes that name the speaker in it; the one that most speaks for, the first of several. */
export function readHeading(heading: HeadingToRead): Reading | null {
  const link = wholeLink(heading.line);
  const isRecording = link !== null && !isProfile(link.url);
  // the link's address is no speaker's then
  const line = isRecording ? { ...heading.line, links: [] } : heading.line;
  let best: Reading | null = null;
  for (const shape of shapes) {
    const reading = shape({ ...heading, line });
    if (reading && reading.certainty > (best?.certainty ?? -1)) best = reading;
  }
  return best && isRecording ? { ...best, shape: 'linked-heading' } : best;
}
