import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  TextEdit,
} from 'vscode-languageserver-types';
import { cardSurroundings } from '../authoring/cards/cardSurroundings.ts';
import { cardPrefix, cardsOfBlog } from '../authoring/cards/cardsOfBlog.ts';
import { cardSnippet } from '../cards/cardSnippet.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { lineSpan } from '../text/lineIndex.ts';

/** Session cards, at the start of a line of a post's body. A blank line goes before and behind where there is none. */
export function completeSessionCard(post: PostDocument, site: SiteIndex, offset: number): CompletionItem[] {
  const line = post.lines.positionAt(offset).line;
  const { start } = lineSpan(post.lines, line);
  if (!/^(?:[a-z][a-z-]*)?$/i.test(post.text.slice(start, offset)) || isVerbatim(post, offset)) return [];
  const surroundings = cardSurroundings(post, site, start);
  const before = line > 0 && !isBlank(post, line - 1) ? '\n' : '';
  const after = line + 1 < post.lines.count && !isBlank(post, line + 1) ? '\n' : '';
  const cards = cardsOfBlog(site);
  return cards.map((template, order) => ({
    label: cardPrefix(template, cards),
    detail: template.label,
    documentation: template.description,
    kind: CompletionItemKind.Snippet,
    sortText: `0${String(order).padStart(2, '0')}`,
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.asIs,
    textEdit: TextEdit.replace(
      post.lines.rangeOf({ start, end: offset }),
      `${before}${cardSnippet(template, surroundings)}${after}`,
    ),
  }));
}

/** Whether the offset is in front matter, or in a block that shows what is in it as it stands. */
function isVerbatim(post: PostDocument, offset: number): boolean {
  if (offset < post.body.start) return true;
  const block = post.tree.children.find(({ start, end }) => start < offset && offset <= end);
  return block !== undefined && verbatim.has(block.type);
}

const verbatim: ReadonlySet<string> = new Set(['codeBlock', 'comment', 'html', 'htmlComment', 'mathBlock', 'raw']);

function isBlank(post: PostDocument, line: number): boolean {
  const { start, end } = lineSpan(post.lines, line);
  return post.text.slice(start, end).trim() === '';
}
