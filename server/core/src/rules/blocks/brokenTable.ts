import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Fix, type Rule } from '../rule.ts';

/** A table that a line without `|` touches. */
export const brokenTable: Rule = {
  id: 'broken-table',
  title: 'Table that kramdown takes for text',
  group: 'blocks',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    // the line of hyphens
    if (!/\|[ \t]*:?-|-:?[ \t]*\|/.test(post.text)) return;
    for (const { node, start, end } of post.prose()) {
      if (node.type !== 'paragraph') continue;
      const odd = oddLine(post.text.slice(start, end));
      if (!odd) continue;
      const span = { start: start + odd.start, end: start + odd.end };
      yield {
        span,
        message: 'This line has no `|` and touches the table, so kramdown takes all of the table for text',
        fixes: blankLine(post, start + odd.gap),
      };
    }
  },
};

interface OddLine extends Span {
  /** Where a blank line would part it from the table. */
  readonly gap: number;
}

/** The first line without `|` among lines that are else those of a table with a line of hyphens. */
function oddLine(text: string): OddLine | null {
  if (!text.includes('|')) return null;
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, line }));
  const rule = lines.findIndex(
    ({ line }) => /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?\s*$/.test(line) && line.includes('|'),
  );
  const head = lines[rule - 1];
  if (!head?.line.includes('|')) return null;
  const above = lines[rule - 2];
  if (above) return { ...spanOf(above), gap: head.start };
  const below = lines.slice(rule + 1).find(({ line }) => !line.includes('|'));
  return below ? { ...spanOf(below), gap: below.start } : null;
}

function spanOf({ start, line }: { readonly start: number; readonly line: string }): Span {
  const blanks = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
  return { start: start + blanks, end: start + line.trimEnd().length };
}

/** In a quotation the blank line would need its marks. */
function blankLine(post: PostDocument, at: number): Fix[] {
  const lineStart = post.text.lastIndexOf('\n', at - 1) + 1;
  if (post.text.slice(lineStart, at).trim() !== '' || /^[ \t]*>/.test(post.text.slice(at))) return [];
  const newline = post.text.includes('\r\n') ? '\r\n' : '\n';
  return [
    {
      ...edit(post, 'Put a blank line between them', { span: { start: lineStart, end: lineStart }, text: newline }),
      safe: false,
    },
  ];
}
