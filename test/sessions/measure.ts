import { nameKey } from '@lectern/core/sessions/names.ts';
import type { SectionKind, SessionOutline } from '@lectern/core/sessions/session.ts';
import { isSession } from '@lectern/core/sessions/sessionOutline.ts';
import { fingerprint, type SectionLabel } from './labels.ts';

/** How many were found rightly, found wrongly and missed. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Scores {
  /** Of sections: is it a session? */
  readonly sessions: Score;
  /** Of sections that have a kind of their own: all but `part` and `other`. */
  readonly kinds: Score;
  /** Of the speakers of sections that are sessions by either account. */
  readonly speakers: Score;
}

/** A section of which recogniser and reader do not say the same. */
export interface Difference {
  readonly index: number;
  readonly what: string;
}

export const nothing: Scores = { sessions: zero(), kinds: zero(), speakers: zero() };

/** Holds what was found in one post against what a reader says of it. */
export function compare(
  outline: SessionOutline,
  labels: readonly SectionLabel[],
): { readonly scores: Scores; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  let scores = nothing;
  for (const [index, label] of labels.entries()) {
    const section = outline.sections[index];
    const id = section?.heading.id ?? null;
    if (!section || (id === null ? null : fingerprint(id)) !== label.id)
      throw new Error(`The label in place ${index} is not of the heading ${id} that the post has there: label it anew`);
    const names = isSession(section) ? section.speakers.map(({ name }) => nameKey(name)) : [];
    const found = names.map(fingerprint);
    const wanted = label.speakers ?? [];
    if (section.kind !== label.kind) differences.push({ index, what: `${section.kind}, labelled ${label.kind}` });
    if (found.toSorted().join() !== wanted.toSorted().join())
      differences.push({ index, what: `speakers ${names.join(', ') || '–'}, labelled ${wanted.length || 'none'}` });
    scores = add(scores, {
      sessions: overlap(isSessionKind(section.kind) ? ['session'] : [], isSessionKind(label.kind) ? ['session'] : []),
      kinds: overlap(ownKind(section.kind), ownKind(label.kind)),
      speakers: overlap(found, wanted),
    });
  }
  return { scores, differences };
}

export function add(a: Scores, b: Scores): Scores {
  const sum = (what: keyof Scores): Score => ({
    right: a[what].right + b[what].right,
    wrong: a[what].wrong + b[what].wrong,
    missed: a[what].missed + b[what].missed,
  });
  return { sessions: sum('sessions'), kinds: sum('kinds'), speakers: sum('speakers') };
}

/** Of what was found, the share that is right; of nothing, 1. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what there is, the share that was found. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function overlap(found: readonly string[], wanted: readonly string[]): Score {
  const right = found.filter((each) => wanted.includes(each)).length;
  return { right, wrong: found.length - right, missed: wanted.length - right };
}

function ownKind(kind: SectionKind): readonly string[] {
  return kind === 'part' || kind === 'other' ? [] : [kind];
}

function isSessionKind(kind: SectionKind): boolean {
  return ['talk', 'keynote', 'panel', 'lightning', 'workshop', 'qa'].includes(kind);
}

function zero(): Score {
  return { right: 0, wrong: 0, missed: 0 };
}
