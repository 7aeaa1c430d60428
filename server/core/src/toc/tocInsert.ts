import type { Heading, TocEntry } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { TextEdit } from '../text/change.ts';
import { lineEndAt } from '../text/lineEnd.ts';
import { afterEdits } from './afterEdits.ts';
import { type Authored, edits } from './authored.ts';
import { isTocTitle } from './tocHeading.ts';
import { type TocStyle, tocStyle } from './tocStyle.ts';
import { flat, listLines } from './tocToList.ts';
import { hidingEdits } from './tocVisibility.ts';
import { writtenToc } from './writtenToc.ts';

/**
 * Inserts a table of contents of the kind that most posts of the blog have: behind the introduction, in front of the
 * first heading, or below a heading that announces one.
 */
export function insertToc(post: PostDocument, site: SiteIndex): Authored {
  const style = tocStyle(site);
  const planned = plannedToc(post, style);
  if ('reason' in planned) return planned;
  const after = afterEdits(post, planned.edits);
  const isAsMeant =
    after.tree.toc !== null || (style.kind === 'written' && after.tree.children.some(({ type }) => type === 'list'));
  return isAsMeant ? planned : { reason: 'No table of contents fits in front of the first heading' };
}

/** The same in a given style, before anybody has read the post again to see that it becomes one. */
export function plannedToc(post: PostDocument, style: TocStyle): Authored {
  if (post.tree.toc || writtenToc(post)) return { reason: 'This post has a table of contents already' };
  const top = new Set<unknown>(post.tree.children);
  const first = post.headings.find((heading) => heading.inToc && top.has(heading));
  if (!first) return { reason: 'This post has no heading that a table of contents would list' };
  const announced = post.headings.find((heading) => isTocTitle(heading.text) && top.has(heading));
  return edits(...(announced ? below(post, announced, style) : inFront(post, first, style)));
}

/** A title of its own comes with it. */
function inFront(post: PostDocument, first: Heading, style: TocStyle): readonly TextEdit[] {
  const at = startOf(post, first);
  const lineEnd = lineEndAt(post.text, at);
  const title = `${'#'.repeat(first.level)} ${style.title}`;
  const hidden = style.kind === 'generated' ? ['{:.no_toc}'] : [];
  const lines = [title, ...hidden, '', ...listOf(post, style, null), '', ''];
  const isBelowBlank = /(?:^|\n)[ \t]*\r?\n$/.test(post.text.slice(post.body.start, at)) || at === post.body.start;
  return [{ span: { start: at, end: at }, text: (isBelowBlank ? '' : lineEnd) + lines.join(lineEnd) }];
}

function below(post: PostDocument, announced: Heading, style: TocStyle): readonly TextEdit[] {
  const lists = post.attributeLists.filter(({ kind, target }) => kind === 'block' && target === announced);
  const lineEnd = lineEndAt(post.text, announced.start);
  const hiding = style.kind === 'generated' && announced.inToc ? hidingEdits(post, announced) : [];
  const at = Math.max(announced.end, ...lists.map(({ end }) => end));
  const list = ['', '', ...listOf(post, style, announced)].join(lineEnd);
  const [mark, ...others] = hiding;
  // a mark of its own stands where the list goes
  if (mark && mark.span.start === at) return [...others, { span: mark.span, text: mark.text + list }];
  return [...hiding, { span: { start: at, end: at }, text: list }];
}

function listOf(post: PostDocument, { kind, marker }: TocStyle, announced: Heading | null): readonly string[] {
  if (kind === 'generated') return [`${marker} TOC`, '{:toc}'];
  return listLines(post, listed(post, announced), marker === '1.' ? null : marker);
}

/** The two upper levels, as people write them down; the heading of the table itself is left out. */
function listed(post: PostDocument, announced: Heading | null): readonly TocEntry[] {
  const all = flat(post.tree.tocEntries).filter(({ heading }) => heading !== announced && heading.id !== null);
  const upper = [...new Set(all.map(({ heading }) => heading.level))].toSorted((a, b) => a - b).slice(0, 2);
  const pruned = (entries: readonly TocEntry[]): readonly TocEntry[] =>
    entries.flatMap((entry) =>
      all.includes(entry) && upper.includes(entry.heading.level)
        ? [{ ...entry, children: pruned(entry.children) }]
        : pruned(entry.children),
    );
  return pruned(post.tree.tocEntries);
}

/** Of its line, an attribute list above it included. */
function startOf(post: PostDocument, heading: Heading): number {
  const above = post.attributeLists.filter(
    ({ kind, target, end }) => kind === 'block' && target === heading && end <= heading.start,
  );
  const first = Math.min(heading.start, ...above.map(({ start }) => start));
  return post.text.lastIndexOf('\n', first - 1) + 1;
}
