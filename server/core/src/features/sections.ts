import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import { sectionsOf } from '../post/sections.ts';
import type { SessionSection } from '../sessions/session.ts';
import { isSession, sessionOutline } from '../sessions/sessionOutline.ts';

/** Folds front matter, and each section from its heading to the line before the next one of its level or above. */
export function foldingRanges(post: PostDocument): FoldingRange[] {
  const spans = [...(post.frontMatter ? [post.frontMatter.span] : []), ...sectionsOf(post).map(({ span }) => span)];
  return spans.flatMap((span) => {
    const { start, end } = post.lines.rangeOf(span);
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    return endLine > start.line ? [{ startLine: start.line, endLine, kind: FoldingRangeKind.Region }] : [];
  });
}

/** The headings of the post, each with its section, nested by level; a session by its title, with its speakers. */
export function documentSymbols(post: PostDocument): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [];
  for (const section of post.derived(sessionOutline).sections) {
    const { heading, span } = section;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const children: DocumentSymbol[] = [];
    (open.at(-1)?.children ?? roots).push({
      ...shown(section),
      range: post.lines.rangeOf(span),
      selectionRange: post.lines.rangeOf(heading),
      children,
    });
    open.push({ level: heading.level, children });
  }
  return roots;
}

function shown(section: SessionSection): Pick<DocumentSymbol, 'name' | 'detail' | 'kind'> {
  const { heading, kind } = section;
  // the protocol allows no empty name
  const text = heading.text.trim() || '#'.repeat(heading.level);
  if (kind === 'day') return { name: text, kind: SymbolKind.Namespace };
  if (!isSession(section)) return { name: text, kind: SymbolKind.String };
  const detail = section.speakers.map(({ name }) => name).join(', ');
  return { name: section.title.trim() || text, ...(detail === '' ? {} : { detail }), kind: SymbolKind.Event };
}
