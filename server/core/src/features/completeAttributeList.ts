import { type CompletionItem, CompletionItemKind, TextEdit } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import { lineSpan } from '../text/lineIndex.ts';

/** What fits into `{:` … at the offset; `null` where no attribute list is being written. */
export function completeAttributeList(post: PostDocument, offset: number): CompletionItem[] | null {
  const line = lineSpan(post.lines, post.lines.positionAt(offset).line);
  const open = /^(.*)\{:(?!:)(?:[^}"']*\s)?([^\s{}:"']*)$/.exec(post.text.slice(line.start, offset));
  if (offset < post.body.start || open?.[1] === undefined || open[2] === undefined || isCode(post, offset)) return null;
  const range = post.lines.rangeOf({ start: offset - open[2].length, end: offset });
  const close = /^[^{]*\}/.test(post.text.slice(offset, line.end)) ? '' : '}';
  return proposalsAfter(open[1]).map(({ text, detail }) => ({
    label: text,
    detail,
    kind: CompletionItemKind.Property,
    textEdit: TextEdit.replace(range, text + close),
  }));
}

interface Proposal {
  readonly text: string;
  readonly detail: string;
}

/** By what the list stands behind: nothing (then it is a block's), a picture, or a link. */
function proposalsAfter(before: string): readonly Proposal[] {
  if (before.trim() === '') return ofBlocks;
  if (/!\[[^\]]*\]\([^)]*\)$/.test(before)) return ofPictures;
  return /[\])>]$/.test(before) ? ofLinks : [];
}

const ofBlocks: readonly Proposal[] = [
  { text: '.no_toc', detail: 'Leaves the heading above out of the table of contents' },
  { text: 'toc', detail: 'Replaces the list above by the table of contents' },
];
const ofPictures: readonly Proposal[] = [{ text: '.image .fit', detail: 'Lets the picture shrink on a phone' }];
const ofLinks: readonly Proposal[] = [
  { text: 'target="_blank" rel="noopener noreferrer"', detail: 'Opens the link in a new tab' },
];

function isCode(post: PostDocument, offset: number): boolean {
  return post.tree.children.some(({ type, start, end }) => type === 'codeBlock' && start < offset && offset <= end);
}
