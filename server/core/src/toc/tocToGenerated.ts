import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { targetsOf } from '../rules/links/targets.ts';
import { shown } from '../rules/wording.ts';
import type { TextEdit } from '../text/change.ts';
import { lineEndAt } from '../text/lineEnd.ts';
import { afterEdits } from './afterEdits.ts';
import { type Authored, edits } from './authored.ts';
import { type WrittenEntry, writtenEntries } from './tocEntries.ts';
import { hidingEdits, showingEdits } from './tocVisibility.ts';
import { writtenToc } from './writtenToc.ts';

/**
 * Replaces a table of contents that is written by hand by `{:toc}`, which lists the same headings: others get
 * `{:.no_toc}`, and where whole levels are left out, `toc_levels` says so.
 */
export function tocToGenerated(post: PostDocument): Authored {
  const toc = writtenToc(post);
  if (!toc) return { reason: 'This post has no table of contents that is written by hand' };
  const written = writtenEntries(post, toc);
  const reason = written ? reasonAgainst(post, written) : 'Entries of this list are more than a line each';
  if (reason !== null || !written) return { reason: `${reason}, which a generated one would not show` };

  const ids = new Set(toc.entries.map(({ id }) => id));
  const isListed = ({ id }: Heading): boolean => id !== null && ids.has(id);
  const levels = levelsFor(post, isListed);
  const { start, end } = toc.list;
  const lineEnd = lineEndAt(post.text, start);
  const generated = `${toc.list.ordered ? '1.' : written[0]?.marker} TOC${lineEnd}{:toc}`;
  const changes: TextEdit[] = [{ span: { start, end }, text: generated }];
  if (levels) {
    const at = startOfList(post, start);
    changes.push({
      span: { start: at, end: at },
      text: `{::options toc_levels="${levels.join(',')}" /}${lineEnd}${lineEnd}`,
    });
  }
  for (const heading of post.headings) {
    if (isListed(heading) && !heading.inToc) changes.push(...showingEdits(post, heading));
    if (!isListed(heading) && heading.inToc && (levels?.includes(heading.level) ?? true))
      changes.push(...hidingEdits(post, heading));
  }
  const result = edits(...changes);
  const after = afterEdits(post, changes);
  const expected = post.headings.filter(isListed).map(({ id }) => id);
  const lists = after.tree.toc && after.headings.filter(({ inToc }) => inToc).map(({ id }) => id);
  return JSON.stringify(lists) === JSON.stringify(expected)
    ? result
    : { reason: 'What leaves headings out of a generated one would not reach all that this list leaves out' };
}

function reasonAgainst(post: PostDocument, written: readonly WrittenEntry[]): string | null {
  const headings = new Set(post.headings.map(({ id }) => id));
  const { ids } = post.derived(targetsOf);
  for (const { id, text, lines } of written) {
    if (id === null) return `\`${shown(text || lines.join(' '))}\` leads to no heading of this post`;
    if (!headings.has(id) && ids.has(id)) return `\`#${id}\` is no heading`;
    if (!isOnlyLink(lines)) return `\`${shown(text)}\` has text beside its link`;
  }
  return null;
}

/** Punctuation and attribute lists aside. */
function isOnlyLink(lines: readonly string[]): boolean {
  const beside = lines
    .join('\n')
    .replace(/\{:[^{}]*\}/g, '')
    .replace(/^\W*?\[(?:\\.|[^\\])*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/, '');
  return !/[\p{L}\p{N}]/u.test(beside);
}

/** From so many headings on whole levels are left out at once. */
const many = 4;

/** Levels for `toc_levels`, where the list leaves out whole levels with many headings; `null`: no need. */
function levelsFor(post: PostDocument, isListed: (heading: Heading) => boolean): readonly number[] | null {
  const listed = new Set(post.headings.filter(isListed).map(({ level }) => level));
  const others = post.headings.filter(({ inToc, level }) => inToc && !listed.has(level));
  if (others.length < many) return null;
  const leftOut = new Set(others.map(({ level }) => level));
  return post.tree.options.tocLevels.filter((level) => !leftOut.has(level));
}

/** Of its first line, an attribute list above it included. */
function startOfList(post: PostDocument, start: number): number {
  const above = post.attributeLists.filter(
    ({ kind, target, end }) =>
      kind === 'block' &&
      target !== null &&
      'type' in target &&
      target.type === 'list' &&
      target.start === start &&
      end <= start,
  );
  const first = Math.min(start, ...above.map((list) => list.start));
  return post.text.lastIndexOf('\n', first - 1) + 1;
}
