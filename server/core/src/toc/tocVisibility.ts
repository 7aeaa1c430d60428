import type { AttributeList, AttributeToken, Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { removeTokens } from '../rules/attributes/removeTokens.ts';
import type { TextEdit } from '../text/change.ts';
import { lineEndAt } from '../text/lineEnd.ts';
import type { Span } from '../text/span.ts';
import { afterEdits } from './afterEdits.ts';
import { type Authored, edits } from './authored.ts';

/** Leaves a heading out of the table of contents, by `{:.no_toc}`. */
export function hideHeading(post: PostDocument, heading: Heading): Authored {
  if (!heading.inToc) return { reason: 'The table of contents does not list this heading' };
  return checked(post, heading, hidingEdits(post, heading), false);
}

/** Lists a heading again that `{:.no_toc}` leaves out. */
export function showHeading(post: PostDocument, heading: Heading): Authored {
  if (heading.inToc) return { reason: 'The table of contents lists this heading already' };
  const { tocLevels } = post.tree.options;
  if (!tocLevels.includes(heading.level))
    return { reason: `\`toc_levels\` leaves out all headings of level ${heading.level}` };
  return checked(post, heading, showingEdits(post, heading), true);
}

/** Without a look at what comes of them. */
export function hidingEdits(post: PostDocument, heading: Heading): readonly TextEdit[] {
  const list = listsOf(post, heading).at(-1);
  if (list) {
    const last = list.tokens.at(-1)?.end ?? list.start + '{:'.length;
    return [{ span: { start: last, end: last }, text: ' .no_toc' }];
  }
  const at = { start: heading.end, end: heading.end };
  return [{ span: at, text: `${lineEndAt(post.text, heading.start)}${marginOf(post, heading)}{:.no_toc}` }];
}

/** Without a look at what comes of them; none where the class stands nowhere at the heading. */
export function showingEdits(post: PostDocument, heading: Heading): readonly TextEdit[] {
  return listsOf(post, heading).flatMap((list) => {
    const marks = list.tokens.filter((token) => classesOf(token).includes('no_toc'));
    const whole = marks.filter((token) => classesOf(token).length === 1);
    if (marks.length > 0 && whole.length === list.tokens.length) return [{ span: lineOf(post.text, list), text: '' }];
    const parts = marks.filter((token) => !whole.includes(token));
    return [...removeTokens(post, list, whole), ...parts.map((token) => withoutMark(post.text, token))];
  });
}

/** A heading keeps its place, words and id; only whether it is listed changes. */
function checked(post: PostDocument, heading: Heading, changes: readonly TextEdit[], shown: boolean): Authored {
  const after = afterEdits(post, changes);
  const index = post.headings.indexOf(heading);
  const isAsMeant =
    changes.length > 0 &&
    after.headings.length === post.headings.length &&
    after.headings.every(({ id, inToc }, each) => {
      const before = post.headings[each];
      return id === before?.id && inToc === (each === index ? shown : before?.inToc);
    });
  if (isAsMeant) return edits(...changes);
  return {
    reason: shown
      ? 'What leaves this heading out does not stand at the heading: look for `no_toc` in an attribute list definition'
      : 'An attribute list below this heading would belong to something else',
  };
}

function listsOf(post: PostDocument, heading: Heading): readonly AttributeList[] {
  return post.attributeLists.filter(({ kind, target }) => kind === 'block' && target === heading);
}

function classesOf({ kind, name, value }: AttributeToken): readonly string[] {
  if (kind === 'class') return (value ?? name).split(' ');
  return kind === 'pair' && name === 'class' ? (value ?? '').split(/\s+/) : [];
}

/** `.a.no_toc` and `class="a no_toc"` keep their other classes. */
function withoutMark(text: string, token: AttributeToken): TextEdit {
  const { start, end } = token;
  const written = text.slice(start, end);
  const left =
    token.kind === 'class'
      ? written.replace(/\.no_toc(?![\w-])/, '')
      : written.replace(/(\s+)no_toc(?![\w-])|(?<![\w-])no_toc\s+/, '');
  return { span: { start, end }, text: left };
}

/** A list that stands alone on its line, with the line end in front. */
function lineOf(text: string, { start, end }: AttributeList): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next;
  const isAlone = /^[ \t>]*$/.test(text.slice(lineStart, start)) && text.slice(end, lineEnd).trim() === '';
  if (!isAlone) return { start, end };
  if (next < 0) return { start: Math.max(0, text.charAt(lineStart - 2) === '\r' ? lineStart - 2 : lineStart - 1), end };
  return { start: lineStart, end: next + 1 };
}

/** What stands in front of each line of the block that holds the heading: marks of quotations, indentation of items. */
function marginOf({ text }: PostDocument, { start }: Heading): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.replace(/[^>\s]/g, ' ');
}
