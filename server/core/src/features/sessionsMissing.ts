import type { MissingPart } from '../protocol.ts';
import type { Session, SessionKind } from '../sessions/session.ts';

/** A session's own text with fewer words than these is still to be written. */
export const fewestWords = 20;

/**
 * What a session lacks that most of the post's other sessions have, and at least two do: an author who leaves
 * slides out everywhere is not told of slides. Asked of each kind is only what such a session usually has.
 */
export function missingParts(session: Session, all: readonly Session[]): readonly MissingPart[] {
  return parts
    .filter(({ kinds, has }) => {
      if (has(session) || !kinds.includes(session.kind)) return false;
      const others = all.filter((other) => other !== session && kinds.includes(other.kind));
      const having = others.filter(has).length;
      return having >= 2 && having * 2 > others.length;
    })
    .map(({ part }) => part);
}

interface Part {
  readonly part: MissingPart;
  readonly kinds: readonly SessionKind[];
  has(session: Session): boolean;
}

const talks = ['talk', 'keynote', 'workshop'] as const;

const parts: readonly Part[] = [
  { part: 'speaker', kinds: talks, has: ({ speakers }) => speakers.length > 0 },
  // where no speaker is named, that is what is missing
  { part: 'speakerLink', kinds: talks, has: ({ speakers }) => speakers.every(({ url }) => url !== null) },
  { part: 'photo', kinds: talks, has: ({ speakers }) => speakers.every(({ photo }) => photo !== null) },
  { part: 'recording', kinds: [...talks, 'panel'], has: ({ recording }) => recording !== null },
  { part: 'slides', kinds: talks, has: ({ slides }) => slides !== null },
  {
    part: 'text',
    kinds: [...talks, 'panel', 'lightning', 'qa'],
    has: ({ words }) => words >= fewestWords,
  },
];
