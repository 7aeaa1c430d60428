import type { MissingPart } from '../protocol/sessions.ts';
import type { Session, SessionKind, Speaker } from '../sessions/session.ts';

/** A session's own text with fewer words than these is still to be written, where others have more. */
const fewestWords = 20;

/** With fewer than these and no picture there is nothing yet but a card's own words. */
const hardlyAny = 8;

/**
 * What a session lacks that most of the post's other sessions have, and at least two do: an author who leaves slides out
 * everywhere is not told of slides. Asked of each kind is only what such a session usually has. A talk without any text
 * lacks it even where all do.
 */
export function missingParts(all: readonly Session[]): (session: Session) => readonly MissingPart[] {
  const counted = parts.map((part) => {
    const answers = all.filter(({ kind }) => part.kinds.includes(kind)).map(part.has);
    const asked = answers.filter((answer) => answer !== null);
    return { ...part, asked: asked.length, having: asked.filter(Boolean).length };
  });
  return (session) =>
    counted
      .filter(({ kinds, has, isBare, asked, having }) => {
        if (!kinds.includes(session.kind) || has(session) !== false) return false;
        return isBare(session) || (having >= 2 && having * 2 > asked - 1);
      })
      .map(({ part }) => part);
}

interface Part {
  readonly part: MissingPart;
  readonly kinds: readonly SessionKind[];
  /** `null` where it cannot be told. */
  has(session: Session): boolean | null;
  /** Whether it is missing whatever others have. */
  isBare(session: Session): boolean;
}

const talks: readonly SessionKind[] = ['talk', 'keynote', 'workshop'];
const never = (): boolean => false;

const parts: readonly Part[] = [
  { part: 'speaker', kinds: talks, has: ({ speakers }) => speakers.length > 0, isBare: never },
  { part: 'speakerLink', kinds: talks, has: ofSpeakers(({ url }) => url !== null), isBare: never },
  { part: 'photo', kinds: talks, has: ofSpeakers(({ photo }) => photo !== null), isBare: never },
  { part: 'recording', kinds: [...talks, 'panel'], has: ({ recording }) => recording !== null, isBare: never },
  { part: 'slides', kinds: talks, has: ({ slides }) => slides !== null, isBare: never },
  {
    part: 'text',
    kinds: [...talks, 'panel', 'lightning', 'qa'],
    has: ({ words }) => words >= fewestWords,
    isBare: ({ kind, words, pictures }) => talks.includes(kind) && words < hardlyAny && pictures === 0,
  },
];

/** Where no speaker is named, that is what is missing. */
function ofSpeakers(has: (speaker: Speaker) => boolean): Part['has'] {
  return ({ speakers }) => (speakers.length === 0 ? null : speakers.every(has));
}
