import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { headingTitle } from './headingTitle.ts';
import type { WrittenEntry } from './tocEntries.ts';

/** Written like the nearest entry that leads to a heading of its level, else below the one that it belongs to. */
export function newEntry(post: PostDocument, heading: Heading, written: readonly WrittenEntry[]): WrittenEntry {
  const headings = new Map(post.headings.map((each) => [each.id, each]));
  const levelOf = ({ id }: WrittenEntry): number => (id === null ? 7 : (headings.get(id)?.level ?? 7));
  const isBefore = ({ id }: WrittenEntry): boolean => (headings.get(id)?.start ?? 0) < heading.start;
  const alike = written.filter((entry) => levelOf(entry) === heading.level);
  const above = written.findLast((entry) => isBefore(entry) && levelOf(entry) < heading.level);
  const [first] = written;
  const sample = alike.findLast(isBefore) ?? alike[0] ?? (above && firstBelow(above)) ?? first;
  if (!sample) throw new Error('A table of contents has entries');
  const words = `[${headingTitle(post, heading)}](#${heading.id})`;
  return { ...sample, id: heading.id, text: heading.text, lines: [words], blanks: first?.blanks ?? 0 };
}

function firstBelow(above: WrittenEntry): WrittenEntry {
  const { depth, indent, marker, gap } = above;
  const own = /^\d/.test(marker) ? '1.' : marker;
  return { ...above, depth: depth + 1, marker: own, indent: indent + ' '.repeat(marker.length + gap.length) };
}

/** Each new one behind the entry of the heading before its own. */
export function besideOthers(
  post: PostDocument,
  written: readonly WrittenEntry[],
  missing: readonly Heading[],
): readonly WrittenEntry[] {
  const places = new Map<string | null, number>(post.headings.map(({ id, start }) => [id, start]));
  const placeOf = ({ id }: WrittenEntry): number => (id === null ? -1 : (places.get(id) ?? -1));
  const entries = [...written];
  for (const heading of missing.toSorted((a, b) => a.start - b.start)) {
    const before = Math.max(-1, ...entries.map(placeOf).filter((place) => place < heading.start));
    const index = entries.findLastIndex((entry) => before >= 0 && placeOf(entry) === before);
    const next = entries.findIndex((entry) => placeOf(entry) > heading.start);
    entries.splice(index >= 0 ? index + 1 : Math.max(next, 0), 0, newEntry(post, heading, entries));
  }
  return entries;
}
