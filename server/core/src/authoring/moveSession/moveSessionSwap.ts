import type { Heading } from 'markdown-it-kramdown';
import type { Impossible } from '../../impossible.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { SessionOutline } from '../../sessions/session.ts';
import { type SectionPiece, sectionPieces } from '../sectionPieces.ts';
import { type LevelChange, levelChange, sameLevel } from './moveSessionLevel.ts';
import type { Swap } from './swapTexts.ts';

/** Before or behind another section, or as the first one below a heading's own text. */
export interface SectionPlace {
  readonly at: 'before' | 'after' | 'below';
  readonly heading: Heading;
}

export interface SectionSwaps {
  /** The ways to bring a section to its place, the tidiest first. In the last one, what stands between sections stays. */
  readonly swaps: readonly Swap[];
  readonly level: LevelChange;
}

/** @param levels whether a section may get another level by its new neighbours */
export function sectionSwaps(
  post: PostDocument,
  outline: SessionOutline,
  heading: Heading,
  place: SectionPlace,
  levels: 'kept' | 'adapted',
): SectionSwaps | Impossible {
  const pieces = sectionPieces(post, outline);
  const from = pieces.findIndex((piece) => piece.heading === heading);
  const target = pieces.findIndex((piece) => piece.heading === place.heading);
  const [piece, beside] = [pieces[from], pieces[target]];
  if (!piece || !beside) return { reason: 'A section within a quotation, a list or HTML stays where it is' };
  const to = lastOf(pieces, from);
  if (target > from && target <= to) return { reason: 'A section cannot be moved into itself' };
  const isOther = place.at === 'below' ? piece.rank <= beside.rank : heading.level !== place.heading.level;
  if (isOther && levels === 'kept') return { reason: otherLevel(heading, place) };
  const behind = place.at === 'before' ? target - 1 : place.at === 'after' ? lastOf(pieces, target) : target;
  if (behind >= from - 1 && behind <= to) return { reason: `“${heading.text}” stands there already` };
  const wanted = place.at === 'below' ? beside.heading.level + 1 : beside.heading.level;
  const level = isOther ? levelChange(post, pieces.slice(from, to + 1), wanted) : sameLevel;
  if ('reason' in level) return level;
  const found =
    behind > to
      ? swaps(post, pieces, { from, to }, { from: to + 1, to: behind }, 'first')
      : swaps(post, pieces, { from: behind + 1, to: from - 1 }, { from, to }, 'second');
  return { swaps: found, level };
}

/** Indexes of pieces, both ends included. */
interface Pieces {
  readonly from: number;
  readonly to: number;
}

function lastOf(pieces: readonly SectionPiece[], index: number): number {
  const rank = pieces[index]?.rank ?? 0;
  const next = pieces.findIndex((piece, at) => at > index && piece.rank <= rank);
  return (next < 0 ? pieces.length : next) - 1;
}

function swaps(
  post: PostDocument,
  pieces: readonly SectionPiece[],
  first: Pieces,
  second: Pieces,
  moving: Swap['moving'],
): readonly Swap[] {
  const span = ({ from, to }: Pieces): Swap['first'] => ({
    start: pieces[from]?.start ?? 0,
    end: pieces[to]?.end ?? post.text.length,
  });
  const inPlace: Swap = { first: span(first), second: span(second), moving };
  const { from, to } = moving === 'first' ? second : first;
  const rank = pieces[moving === 'first' ? first.from : second.from]?.rank ?? 0;
  const crossesDay = pieces.slice(from, to + 1).some((piece) => piece.rank < rank);
  const before = pieces[first.from - 1]?.end;
  if (!crossesDay || before === undefined) return [inPlace];
  // a line between two days stays between them: the session takes along what stands before it
  const { end } = inPlace.first;
  return [{ first: { start: before, end }, second: { start: end, end: inPlace.second.end }, moving }, inPlace];
}

function otherLevel(heading: Heading, { at, heading: target }: SectionPlace): string {
  const levels = `its heading has level ${heading.level}, that of “${target.text}” level ${target.level}`;
  return `“${heading.text}” cannot stand ${at === 'below' ? 'below' : 'beside'} that section: ${levels}`;
}
