import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import { sectionsOf } from '../post/sections.ts';

/** Folds front matter, and each section from its heading to the line before the next one of its level or above. */
export function foldingRanges(post: PostDocument): FoldingRange[] {
  const spans = [...(post.frontMatter ? [post.frontMatter.span] : []), ...sectionsOf(post).map(({ span }) => span)];
  return spans.flatMap((span) => {
    const { start, end } = post.lines.rangeOf(span);
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    return endLine > start.line ? [{ startLine: start.line, endLine, kind: FoldingRangeKind.Region }] : [];
  });
}

/** The headings of the post, each with its section, nested by level. */
export function documentSymbols(post: PostDocument): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [];
  for (const { heading, span } of sectionsOf(post)) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const children: DocumentSymbol[] = [];
    (open.at(-1)?.children ?? roots).push({
      // the protocol allows no empty name
      name: heading.text.trim() || '#'.repeat(heading.level),
      kind: SymbolKind.String,
      range: post.lines.rangeOf(span),
      selectionRange: post.lines.rangeOf(heading),
      children,
    });
    open.push({ level: heading.level, children });
  }
  return roots;
}
