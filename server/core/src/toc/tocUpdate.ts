import type { Heading } from 'markdown-it-kramdown';
import type { HandWrittenToc } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { key, targetsOf } from '../rules/links/targets.ts';
import { lineEdits } from '../text/lineEdits.ts';
import { lineEndAt } from '../text/lineEnd.ts';
import { afterEdits } from './afterEdits.ts';
import { type Authored, edits } from './authored.ts';
import { besideOthers, newEntry } from './newTocEntry.ts';
import { linesOf, outlineOf, type WrittenEntry, writtenEntries } from './tocEntries.ts';
import { isTocTitle } from './tocHeading.ts';
import { writtenToc } from './writtenToc.ts';

/**
 * Brings a table of contents that is written by hand up to date: headings of the levels that it lists come in, entries
 * of headings that are gone go, all in the order of the post. Entries keep their words, nesting and attributes.
 */
export function updateToc(post: PostDocument): Authored {
  const toc = writtenToc(post);
  if (!toc) return { reason: 'This post has no table of contents that is written by hand' };
  const missing = missingHeadings(post, toc, { covers: usualCoverage(post, toc), isMeant: () => false });
  return updatedToc(post, toc, { missing, keepsBroken: false, keepsOrder: false });
}

/** Levels of which a table lists what there is: half of that which it lists most of, three quarters of others. */
export function coveredLevels(post: PostDocument, toc: HandWrittenToc): ReadonlySet<number> {
  const covers = usualCoverage(post, toc);
  const all = listable(post, toc);
  const isListed = listedBy(post, toc);
  const ofLevel = (level: number): readonly Heading[] => all.filter((heading) => heading.level === level);
  return new Set(
    levels.filter((level) => {
      const count = ofLevel(level).filter(isListed).length;
      return count > 0 && covers(count, ofLevel(level).length - count);
    }),
  );
}

function usualCoverage(post: PostDocument, toc: HandWrittenToc): Coverage['covers'] {
  const most = Math.max(...listedByLevel(post, toc).values());
  return (count, absent) => count >= absent && (count === most || count >= 3 * absent);
}

/** Whether an entry leads to a heading, or to an anchor right in front of it. */
export function listedBy(post: PostDocument, { entries }: HandWrittenToc): (heading: Heading) => boolean {
  const ids = new Set(entries.map(({ id }) => id));
  const anchored = anchoredHeadings(post, ids);
  return (heading) => ids.has(heading.id) || anchored.has(heading);
}

/** Of more nobody makes sense, and comparing old and new lines takes the square of it. */
const mostEntries = 500;

export interface TocUpdate {
  /** Headings that come in. */
  readonly missing: readonly Heading[];
  /** Whether entries that lead nowhere stay. */
  readonly keepsBroken: boolean;
  /** Whether entries stay in the order that somebody has given them. */
  readonly keepsOrder: boolean;
}

export function updatedToc(
  post: PostDocument,
  toc: HandWrittenToc,
  { missing, keepsBroken, keepsOrder }: TocUpdate,
): Authored {
  if (toc.entries.length > mostEntries) return { reason: 'This list is too long to be a table of contents' };
  const written = writtenEntries(post, toc);
  if (!written) return { reason: 'Entries of this list are more than a line each, so bring it up to date by hand' };
  const kept = keepsBroken ? written : living(post, written);
  const updated = keepsOrder
    ? besideOthers(post, kept, missing)
    : inOrder(post, [...kept, ...missing.map((heading) => newEntry(post, heading, written))]);
  const changes = rewritten(post, toc, numbered(updated, written));
  if (changes.length === 0) return { reason: 'This table of contents is up to date' };
  // a line each, all of one depth: nothing else can be read there
  if (updated.every(({ depth, lines }) => depth === 0 && lines.length === 1)) return edits(...changes);
  const expected = updated.map(({ id, depth }) => [id, depth]);
  const after = afterEdits(post, changes).tree.children.find(
    (block) => block.type === 'list' && block.start === toc.list.start,
  );
  const isAsMeant = after?.type === 'list' && JSON.stringify(outlineOf(after)) === JSON.stringify(expected);
  return isAsMeant
    ? edits(...changes)
    : { reason: 'Entries of this list are indented in more than one way, so bring it up to date by hand' };
}

interface Coverage {
  /** Whether a level is one that the table lists, by how many of its headings are listed and how many are not. */
  covers(listed: number, missing: number): boolean;
  /** Whether an entry stands for a heading although it does not lead to it. */
  isMeant(heading: Heading): boolean;
}

/** Headings behind a table of contents that it does not list, of the levels that it does. */
export function missingHeadings(
  post: PostDocument,
  toc: HandWrittenToc,
  { covers, isMeant }: Coverage,
): readonly Heading[] {
  const isListed = listedBy(post, toc);
  const all = listable(post, toc);
  return levels.flatMap((level) => {
    const ofLevel = all.filter((heading) => heading.level === level);
    const missing = ofLevel.filter((heading) => !isListed(heading) && !isMeant(heading));
    const listed = ofLevel.length - missing.length;
    return listed > 0 && covers(listed, missing.length) ? missing : [];
  });
}

const levels = [1, 2, 3, 4, 5, 6] as const;

function listedByLevel(post: PostDocument, toc: HandWrittenToc): ReadonlyMap<number, number> {
  const ids = new Set(toc.entries.map(({ id }) => id));
  const listed = listable(post, toc).filter(({ id }) => ids.has(id));
  return new Map(levels.map((level) => [level, listed.filter((heading) => heading.level === level).length]));
}

/** Headings right behind an anchor, such as `<a name="x"></a>`, to which an entry leads. */
function anchoredHeadings(post: PostDocument, ids: ReadonlySet<string | null>): ReadonlySet<Heading> {
  const own = new Set(post.headings.map(({ id }) => id));
  const found = new Set<Heading>();
  if ([...ids].every((id) => id === null || own.has(id))) return found;
  // bounded, so that tags that never end take no more time than others
  for (const anchor of post.text.matchAll(/<[a-z][^<>]{0,200}?\b(?:id|name)\s{0,9}=\s{0,9}["']?([^\s"'<>]{1,200})/gi)) {
    if (own.has(anchor[1] ?? null) || !ids.has(anchor[1] ?? null)) continue;
    const end = post.text.indexOf('>', anchor.index) + 1;
    const heading = post.headings.find((each) => each.end > anchor.index);
    const between = heading && post.text.slice(end, heading.start).replace(/<[^<>]*>/g, '');
    if (heading && between?.trim() === '') found.add(heading);
  }
  return found;
}

/** Headings behind the table that it could list. */
export function listable(post: PostDocument, { list }: HandWrittenToc): readonly Heading[] {
  return post.headings.filter(
    ({ start, inToc, dynamic, id, text }) =>
      start > list.start && inToc && !dynamic && id !== null && !isTocTitle(text),
  );
}

/** Entries that lead somewhere, or are more than a link that leads nowhere. */
function living(post: PostDocument, written: readonly WrittenEntry[]): readonly WrittenEntry[] {
  const { ids, mayBe } = post.derived(targetsOf);
  return written.filter(({ id, lines, depth }, index) => {
    const isParent = (written[index + 1]?.depth ?? 0) > depth;
    if (id === null || ids.has(id) || mayBe(id) || isParent) return true;
    return !/^\[[^\]]*\]\([^()]*\)$/.test(lines.join('\n').trim());
  });
}

/** In the order of the headings; what leads to none stays behind its neighbour. */
function inOrder(post: PostDocument, entries: readonly WrittenEntry[]): readonly WrittenEntry[] {
  const places = new Map<string | null, number>(post.headings.map(({ id, start }) => [id, start]));
  let last = -1;
  return entries
    .map((entry) => {
      last = entry.id === null ? last : (places.get(entry.id) ?? last);
      return { entry, place: last };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

/** Entries of a list that counts are counted anew. */
function numbered(entries: readonly WrittenEntry[], written: readonly WrittenEntry[]): readonly WrittenEntry[] {
  const isCounted = countedDepths(written);
  const next: number[] = [];
  return entries.map((entry) => {
    const { depth } = entry;
    next.length = Math.min(next.length, depth + 1);
    const first = Number.parseInt(written.find((each) => each.depth === depth)?.marker ?? entry.marker, 10);
    if (Number.isNaN(first) || !isCounted(depth)) return entry;
    const count = next[depth] ?? first;
    next[depth] = count + 1;
    return { ...entry, marker: `${count}.` };
  });
}

/** Whether neighbours of a depth have numbers that differ; where none has a neighbour, whether those of another have. */
function countedDepths(written: readonly WrittenEntry[]): (depth: number) => boolean {
  const counted = new Map<number, boolean>();
  const markers: string[] = [];
  for (const { depth, marker } of written) {
    markers.length = Math.min(markers.length, depth + 1);
    if (markers[depth] !== undefined) counted.set(depth, counted.get(depth) === true || markers[depth] !== marker);
    markers[depth] = marker;
  }
  const anywhere = [...counted.values()].includes(true);
  return (depth) => counted.get(depth) ?? anywhere;
}

function rewritten(
  post: PostDocument,
  { list }: HandWrittenToc,
  entries: readonly WrittenEntry[],
): ReturnType<typeof lineEdits> {
  const region = linesOf(post, list);
  const before = post.text.slice(region.start, region.end);
  const lineEnd = lineEndAt(post.text, region.start);
  const blanks = entries[0]?.blanks ?? 0;
  const lines = entries.flatMap(({ indent, marker, gap, lines: [first, ...others] }, index) => [
    `${indent}${marker}${gap}${first}`,
    ...others,
    ...new Array<string>(index < entries.length - 1 ? (entries[index]?.blanks ?? blanks) : 0).fill(''),
  ]);
  const after = lines.join(lineEnd) + (before.endsWith('\n') ? lineEnd : '');
  return lineEdits(inLines(before), inLines(after), region.start);
}

function inLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whether two titles may well mean the same heading. */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [key(a), key(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}
