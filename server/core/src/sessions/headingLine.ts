import { type Heading, type HtmlElement, type Link, type Node, type Text, walk } from 'markdown-it-kramdown';
import { destinationOf } from '../site/externalLinks.ts';
import type { Span } from '../text/span.ts';

/** Text as it is shown, on one line, with where each piece of it stands. */
export interface Line {
  readonly text: string;
  readonly links: readonly LineLink[];
  /** The pieces of it that stand on lines of their own. */
  readonly lines: readonly Span[];
  /** Where a piece of `text` stands in the source, from the outer ends of what it is made of. */
  spanOf(start: number, end: number): Span;
}

/** A link, by its place in `Line.text`. */
export interface LineLink extends Span {
  readonly url: string;
  readonly node: Link | HtmlElement;
}

interface Piece extends Span {
  /** Where it begins in the line's text. */
  readonly at: number;
  readonly length: number;
}

/** Longer lines are read no further: nobody's heading, and no list of speakers, is. */
const longest = 400;

export function headingLine(heading: Heading): Line {
  return lineOf(heading.children, longest);
}

/** What inline nodes show, up to a line break where one is asked to end the line. */
export function lineOf(nodes: readonly Node[], limit: number = longest, endsAtBreak = false): Line {
  const [only] = nodes;
  if (only?.type === 'text' && nodes.length === 1 && !/[\r\n]/.test(only.value)) return plainLine(only, limit);
  const pieces: Piece[] = [];
  const links: LineLink[] = [];
  let text = '';
  let open: { readonly node: Link | HtmlElement; readonly start: number } | null = null;
  const close = (): void => {
    if (open) links.push({ start: open.start, end: text.length, url: destinationOf(open.node) ?? '', node: open.node });
    open = null;
  };
  for (const top of nodes) {
    if (text.length >= limit) break;
    walk(top, (node) => {
      if (text.length >= limit) return;
      if (open && node.start >= open.node.end) close();
      if (!open && isLink(node)) open = { node, start: text.length };
      const value = shownText(node);
      if (value === '') return;
      pieces.push({ at: text.length, length: value.length, start: node.start, end: node.end });
      text += value;
    });
  }
  close();
  const end = endsAtBreak ? text.search(/[\r\n]/) : -1;
  const kept = text.slice(0, Math.min(end < 0 ? limit : end, limit));
  const shown = kept.replace(/[\r\n]/g, ' ');
  return {
    text: shown,
    lines: [...kept.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length })),
    links: links.filter((link) => link.end > link.start && link.start < shown.length),
    spanOf: (from, to) => ({ start: sourceAt(pieces, from, 'start'), end: sourceAt(pieces, to, 'end') }),
  };
}

/** Most headings are text alone. */
function plainLine({ value, start, end }: Text, limit: number): Line {
  const text = value.slice(0, limit);
  const pieces = [{ at: 0, length: value.length, start, end }];
  return {
    text,
    links: [],
    lines: [{ start: 0, end: text.length }],
    spanOf: (from, to) => ({ start: sourceAt(pieces, from, 'start'), end: sourceAt(pieces, to, 'end') }),
  };
}

function isLink(node: Node): node is Link | HtmlElement {
  return node.type === 'link' || (node.type === 'html' && node.name === 'a');
}

function shownText(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'entity':
    case 'smartQuote':
    case 'typographicSymbol':
    case 'codeSpan':
    case 'abbreviation':
    case 'inlineMath':
      return node.value;
    case 'lineBreak':
      return '\n';
    case 'html':
      return node.name === 'br' ? '\n' : '';
    default:
      return '';
  }
}

function sourceAt(pieces: readonly Piece[], index: number, side: 'start' | 'end'): number {
  const found =
    side === 'start' ? pieces.find(({ at, length }) => index < at + length) : pieces.findLast(({ at }) => index > at);
  const piece = found ?? (side === 'start' ? pieces.at(-1) : pieces[0]);
  if (!piece) return 0;
  // text that is shown as it is written; anything else is taken whole
  if (piece.end - piece.start === piece.length) return piece.start + Math.max(0, index - piece.at);
  return piece[side];
}
