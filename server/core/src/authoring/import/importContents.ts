import type { Heading, KramdownOptions } from 'markdown-it-kramdown';
import { type HandWrittenToc, tocLines } from '../../post/handWrittenToc.ts';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { isSession, sessionOutline } from '../../sessions/sessionOutline.ts';
import { applyEdits, type TextEdit } from '../../text/change.ts';
import { composedEdits } from '../../text/composedEdits.ts';
import { escapeText } from '../../text/escape.ts';
import { contains } from '../../text/span.ts';
import { headingTitle } from '../../toc/headingTitle.ts';
import { coveredLevels, listable, listedBy, updatedToc } from '../../toc/tocUpdate.ts';
import { writtenToc } from '../../toc/writtenToc.ts';

export interface ListedEdits {
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
  /** Why the table of contents does not list what is new, in words; `null` where it does, or need not. */
  readonly left: string | null;
}

/**
 * The edits of an import, and entries for its headings in a table of contents that is written by hand: of those levels
 * that it lists, or of sessions where it lists most of these, or of sessions and days where it lists all headings.
 * @param isNew by the place among the headings of the post after the edits
 */
export function withEntries(
  before: PostDocument,
  edits: readonly TextEdit[],
  isNew: (index: number) => boolean,
  kramdown: Partial<KramdownOptions>,
): ListedEdits {
  const toc = before.derived(writtenToc);
  if (!toc) return { edits, left: null };
  const after = parsePost({ ...before, text: applyEdits(before.text, edits) }, { kramdown, previous: before });
  const now = listAfter(toc, edits, after);
  const missing = now === null ? [] : newEntries(before, toc, after, now, isNew);
  if (now === null || missing.length === 0) return { edits, left: null };
  const update = updatedToc(after, now, { missing, keepsBroken: true, keepsOrder: true });
  if ('reason' in update) return { edits, left: update.reason };
  return { edits: composedEdits(before.text, edits, update.edits), left: null };
}

/**
 * Entries of a table of contents that is written by hand get the new words of their headings, if they had the old ones.
 * @param retitled headings as they were, each with its title and what it is after the edits
 */
export function retitledEntries(
  before: PostDocument,
  after: PostDocument,
  retitled: readonly {
    readonly heading: Heading;
    readonly title: string;
    readonly now: Heading;
    readonly to: string;
  }[],
): readonly TextEdit[] {
  const toc = before.derived(writtenToc);
  if (!toc) return [];
  return toc.entries.flatMap(({ id, text, item }): readonly TextEdit[] => {
    const found = id === null ? undefined : retitled.find(({ heading }) => heading.id === id);
    const span = before.links.find((link) => link.type === 'link' && contains(item, link));
    if (!found || span?.type !== 'link') return [];
    if (text === found.heading.text) return [{ span: span.textSpan, text: headingTitle(after, found.now) }];
    return text === found.title ? [{ span: span.textSpan, text: escapeText(found.to) }] : [];
  });
}

function listAfter(
  { list }: HandWrittenToc,
  edits: readonly TextEdit[],
  { tree }: PostDocument,
): HandWrittenToc | null {
  const start = edits
    .filter(({ span }) => span.end <= list.start)
    .reduce((at, { span, text }) => at + text.length - (span.end - span.start), list.start);
  const now = tree.children.find((block) => block.type === 'list' && block.start === start);
  return now?.type === 'list' ? { list: now, entries: tocLines(now) } : null;
}

/** Headings that the table is to list from now on. */
function newEntries(
  before: PostDocument,
  toc: HandWrittenToc,
  after: PostDocument,
  now: HandWrittenToc,
  isNew: (index: number) => boolean,
): readonly Heading[] {
  const covered = coveredLevels(before, toc);
  const isListed = listedBy(before, toc);
  const known = listable(before, toc);
  const reported = new Set(before.derived(sessionOutline).sessions.map(({ heading }) => heading));
  const sessions = known.filter((heading) => reported.has(heading));
  const added = new Set(after.headings.filter((_heading, index) => isNew(index)));
  const deepest = levelOfTalks(after, [...added]);
  const ofSessions = isMost(sessions, isListed) ? levelsOf(sessions.filter(isListed)) : none;
  const knownLevels = levelsOf(known);
  const listsAll = known.every(isListed);
  const isMeant = ({ level }: Heading): boolean =>
    covered.has(level) || (level <= deepest && (ofSessions.has(level) || (listsAll && !knownLevels.has(level))));
  return listable(after, now).filter((heading) => added.has(heading) && isMeant(heading));
}

const none: ReadonlySet<number> = new Set();

function levelsOf(headings: readonly Heading[]): ReadonlySet<number> {
  return new Set(headings.map(({ level }) => level));
}

function isMost(headings: readonly Heading[], isListed: (heading: Heading) => boolean): boolean {
  return headings.length > 0 && headings.filter(isListed).length * 2 >= headings.length;
}

/** Of the deepest day or session: what is deeper stands within a card. A session without speaker may look like none. */
function levelOfTalks(post: PostDocument, added: readonly Heading[]): number {
  const kinds = new Map(post.derived(sessionOutline).sections.map((section) => [section.heading, section]));
  const levels = added.flatMap((heading, index) => {
    const section = kinds.get(heading);
    const isEvent = index === 0 || (section && (section.kind === 'day' || isSession(section)));
    return isEvent ? [heading.level] : [];
  });
  return Math.max(0, ...levels);
}
