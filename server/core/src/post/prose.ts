import {
  type BareText,
  type DefinitionTerm,
  type Heading,
  type Node,
  type Paragraph,
  type Root,
  type TableCell,
  walk,
} from 'markdown-it-kramdown';
import type { Span } from '../text/span.ts';

/** A block of running text. */
export interface Prose extends Span {
  readonly node: ProseNode;
  /**
   * As long as the source, with `opaque` for each character that is no text: code, addresses, tags, pictures, Liquid,
   * attribute lists, comments. Words of links, marks of emphasis and line ends stay.
   */
  readonly text: string;
}

export type ProseNode = Paragraph | Heading | BareText | TableCell | DefinitionTerm;

/** Stands in `Prose.text` for what is no text. It is neither a letter nor white space. */
export const opaque = '\uFFFC';

/** What running text is read from. */
interface ProseSource {
  readonly text: string;
  readonly tree: Root;
  /** Those of the tree, without those of footnotes. */
  readonly nodes: readonly Node[];
}

/** The running text of a post, in the order of the text; footnotes last. */
export function readProse(post: ProseSource): readonly Prose[] {
  const blocks: ProseNode[] = [];
  const hidden: Span[] = [...post.tree.liquid, ...post.tree.attributeLists];
  const visit = (node: Node): void => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'bareText':
      case 'tableCell':
      case 'definitionTerm':
        blocks.push(node);
        return;
      case 'link':
        if (node.kind === 'autolink') hidden.push(node);
        else hidden.push({ start: node.start, end: node.textSpan.start }, { start: node.textSpan.end, end: node.end });
        return;
      case 'html':
        if (node.content === 'raw') hidden.push(node);
        else hidden.push(node.openTag, node.closeTag ?? { start: node.end, end: node.end });
        return;
      case 'codeSpan':
      case 'image':
      case 'inlineMath':
      case 'footnoteReference':
      case 'htmlComment':
      case 'comment':
      case 'raw':
        hidden.push(node);
        return;
      default:
    }
  };
  for (const node of post.nodes) visit(node);
  for (const footnote of post.tree.footnotes) walk(footnote, visit);
  hidden.sort((a, b) => a.start - b.start);
  return maskAll(
    post.text,
    blocks.toSorted((a, b) => a.start - b.start),
    hidden,
  );
}

function maskAll(text: string, blocks: readonly ProseNode[], hidden: readonly Span[]): readonly Prose[] {
  let first = 0;
  return blocks.map((node) => {
    const { start, end } = node.type === 'heading' ? node.textSpan : node;
    // blocks of text do not lie in one another: what ends before this one is of no use to those behind it
    while (first < hidden.length && (hidden[first]?.end ?? 0) <= start) first++;
    const pieces: string[] = [];
    let at = start;
    for (let index = first; index < hidden.length; index++) {
      const span = hidden[index];
      if (!span || span.start >= end) break;
      const from = Math.max(at, span.start);
      const to = Math.min(end, span.end);
      if (to <= from) continue;
      pieces.push(text.slice(at, from), masked(text.slice(from, to)));
      at = to;
    }
    pieces.push(text.slice(at, end));
    return { start, end, node, text: pieces.join('') };
  });
}

/** As long as the text, with its line ends. */
function masked(text: string): string {
  return lineEnd.test(text) ? text.replace(/[^\r\n]/g, opaque) : opaque.repeat(text.length);
}

const lineEnd = /[\r\n]/;
