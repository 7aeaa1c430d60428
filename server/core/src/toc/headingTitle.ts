import { type Heading, parse, plainText, walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { applyEdits, type TextEdit } from '../text/change.ts';
import { escapeText } from '../text/escape.ts';
import type { Span } from '../text/span.ts';

/**
 * The heading's words as source that can stand in the brackets of a link: with their emphasis and code, without links,
 * footnotes and attribute lists, as a generated table of contents shows them. On one line.
 */
export function headingTitle(post: PostDocument, heading: Heading): string {
  const { start, end } = heading.textSpan;
  const cuts = cutsIn(post, heading).map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const written = applyEdits(post.text.slice(start, end), cuts).replace(/\s+/g, ' ').trim();
  const shown = heading.text.replace(/\s+/g, ' ').trim();
  const candidates = [written, written.replace(/[[\]]/g, '\\$&')];
  return candidates.find((candidate) => isShownAs(candidate, shown)) ?? escapeText(shown);
}

function cutsIn(post: PostDocument, heading: Heading): readonly TextEdit[] {
  const cuts: TextEdit[] = [];
  const cut = (span: Span, text = ''): void => {
    if (span.end > span.start) cuts.push({ span, text });
  };
  walk(heading, (node) => {
    if (node.type === 'footnoteReference') cut(node);
    if (node.type === 'image') cut(node, node.alt);
    if (node.type === 'link') {
      cut({ start: node.start, end: node.textSpan.start });
      cut({ start: node.textSpan.end, end: node.end });
    }
    if (node.type === 'html' && node.name === 'a') {
      cut(node.openTag);
      if (node.closeTag) cut(node.closeTag);
    }
  });
  const { start, end } = heading.textSpan;
  for (const list of post.attributeLists) if (start <= list.start && list.end <= end) cut(list);
  return withoutOverlaps(cuts);
}

/** What lies in another cut goes with it. */
function withoutOverlaps(cuts: readonly TextEdit[]): readonly TextEdit[] {
  let end = -1;
  return cuts
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function isShownAs(title: string, text: string): boolean {
  const [paragraph, second] = parse(`[${title}](#a)\n`).children;
  if (paragraph?.type !== 'paragraph' || second) return false;
  const [link, rest] = paragraph.children;
  return link?.type === 'link' && !rest && link.destination === '#a' && plainText(link) === text;
}
