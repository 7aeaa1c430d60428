import type { AttributeList, TocEntry } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { removeTokens } from '../rules/attributes/removeTokens.ts';
import { shown } from '../rules/wording.ts';
import type { TextEdit } from '../text/change.ts';
import { lineEndAt } from '../text/lineEnd.ts';
import { afterEdits } from './afterEdits.ts';
import { type Authored, edits } from './authored.ts';
import { headingTitle } from './headingTitle.ts';
import { outlineOf } from './tocEntries.ts';

/** Replaces `{:toc}` by a list with a link for each heading that it lists. */
export function tocToList(post: PostDocument): Authored {
  const { toc, tocEntries } = post.tree;
  if (!toc) return { reason: 'This post has no `{:toc}`' };
  if (tocEntries.length === 0) return { reason: 'This post has no heading that a table of contents would list' };
  const dynamic = flat(tocEntries).find(({ heading }) => heading.id === null)?.heading;
  if (dynamic)
    return {
      reason: `Only the site knows the id of \`${shown(dynamic.text)}\`, so a list cannot link to that heading`,
    };
  const { start, end } = toc.list;
  const before = post.text.slice(post.text.lastIndexOf('\n', start - 1) + 1, start);
  const [, marker = '-'] = /^([*+-]|\d+\.)/.exec(post.text.slice(start, end)) ?? [];
  if (!/^[ >\t]*$/.test(before)) return { reason: '`{:toc}` stands in an item of another list, where no list fits' };
  const lines = listLines(post, tocEntries, /^\d/.test(marker) ? null : marker);
  const text = lines.join(`${lineEndAt(post.text, start)}${before}`);
  const changes: readonly TextEdit[] = [{ span: { start, end }, text }, ...withoutToc(post)];
  const list = afterEdits(post, changes).tree.children.find(
    (block) => block.type === 'list' && block.start === listStart(changes, start),
  );
  const isAsMeant =
    before.trim() !== '' ||
    (list?.type === 'list' &&
      idsOf(outlineOf(list)) === JSON.stringify(flat(tocEntries).map(({ heading }) => heading.id)));
  return isAsMeant ? edits(...changes) : { reason: 'A list of these headings would not be read as one list' };
}

/** The entries as lines of a list, nested as they are. */
export function listLines(
  post: PostDocument,
  entries: readonly TocEntry[],
  /** `null`: the list is numbered. */
  marker: string | null,
  indent = '',
): readonly string[] {
  return entries.flatMap(({ heading, children }, index) => {
    const mark = marker ?? `${index + 1}.`;
    return [
      `${indent}${mark} [${headingTitle(post, heading)}](#${heading.id})`,
      ...listLines(post, children, marker, `${indent}${' '.repeat(mark.length + 1)}`),
    ];
  });
}

export function flat(entries: readonly TocEntry[]): readonly TocEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
}

function idsOf(outline: ReturnType<typeof outlineOf>): string {
  return JSON.stringify(outline.map(([id]) => id));
}

/** What stands in front of the list may go. */
function listStart(changes: readonly TextEdit[], start: number): number {
  return changes
    .filter(({ span }) => span.end <= start && span.start < start)
    .reduce((at, { span, text }) => at + text.length - (span.end - span.start), start);
}

/** Takes the mark away; an attribute list with nothing else in it goes with its line. */
function withoutToc(post: PostDocument): readonly TextEdit[] {
  const list = post.tree.toc?.list;
  return post.attributeLists.flatMap((attributes) => {
    if (attributes.target !== list) return [];
    const marks = attributes.tokens.filter(({ kind, name }) => kind === 'reference' && name === 'toc');
    if (marks.length === 0) return [];
    if (marks.length < attributes.tokens.length) return removeTokens(post, attributes, marks);
    return [{ span: lineOf(post, attributes, attributes.start > (list?.start ?? 0)), text: '' }];
  });
}

/** With the line end in front where it stands below the list, else with the one behind. */
function lineOf({ text }: PostDocument, { start, end }: AttributeList, isBelow: boolean): TextEdit['span'] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  if (!isBelow) return { start: lineStart, end: next < 0 ? text.length : next + 1 };
  const above = text.charAt(lineStart - 2) === '\r' ? lineStart - 2 : lineStart - 1;
  const lineEnd = next < 0 ? text.length : text.charAt(next - 1) === '\r' ? next - 1 : next;
  return { start: Math.max(0, above), end: Math.max(end, lineEnd) };
}
