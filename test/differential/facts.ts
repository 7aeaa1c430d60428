import { type Node, parse, type Root, readKramdownOptions, type TocEntry } from 'markdown-it-kramdown';
import { htmlRenderer } from 'markdown-it-kramdown/markdownIt';
import type { Facts, HeadingFact, ImageFact, LinkFact, Request, TocFact } from './driver.ts';
import { isKramdownsOwn } from './warnings.ts';

const renderHtml = htmlRenderer();

/** What our parser and renderer make of a text without front matter and Liquid. */
export function ourFacts({ text, options }: Request): Facts {
  const kramdown = readKramdownOptions(options ?? {}).options;
  return factsOf(parse(text, { kramdown, jekyll: false }));
}

function factsOf(root: Root): Facts {
  const headings: HeadingFact[] = [];
  const links: LinkFact[] = [];
  const images: ImageFact[] = [];
  const blocks: string[] = [];
  const seen = new Set<Node>();
  const waiting: Node[] = [];
  // what their place takes is not converted
  const replaced = new Set<Node>(root.toc === null ? [] : [root.toc.list]);
  let footnotesPlaced = false;
  const visit = (top: Node, topDepth: number): void => {
    const stack: [Node, number][] = childrenOf(top).map((child): [Node, number] => [child, topDepth]);
    stack.reverse();
    for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
      const [node, depth] = entry;
      if (node.type === 'heading') headings.push(headingFact(node));
      if (node.type === 'link') links.push(linkFact(node));
      if (node.type === 'image') images.push(imageFact(node));
      if (node.type === 'html' && node.name === 'a' && node.attributes?.has('href')) links.push(linkFact(node));
      if (node.type === 'html' && node.name === 'img') images.push(imageFact(node));
      if (node.type === 'footnoteReference') waiting.push(node.definition);
      const name = blockName(node);
      if (name !== null) blocks.push(`${'  '.repeat(depth)}${name}`);
      if (node.type === 'list' && node.role === 'footnotes' && !footnotesPlaced) {
        footnotesPlaced = true;
        replaced.add(node);
      }
      const below = replaced.has(node) ? [] : childrenOf(node);
      for (let index = below.length - 1; index >= 0; index -= 1) {
        const child = below[index];
        if (child) stack.push([child, depth + 1]);
      }
    }
  };
  visit(root, 0);
  for (let note = waiting.shift(); note !== undefined; note = waiting.shift()) {
    if (seen.has(note)) continue;
    seen.add(note);
    blocks.push('footnote');
    visit(note, 1);
  }
  return {
    html: renderHtml(root),
    headings,
    toc: root.toc !== null,
    tocEntries: root.tocEntries.map(tocFact),
    links,
    images,
    blocks,
    warnings: root.warnings.filter(({ code }) => isKramdownsOwn(code)).map(({ code }) => code),
  };
}

function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'tableRow') {
    const { end } = node;
    const empty: Node = { type: 'tableCell', start: end, end, attributes: null, children: [] };
    return [...node.children, ...Array.from({ length: node.missing }, () => empty)];
  }
  return 'children' in node ? node.children : [];
}

function headingFact(node: Node & { type: 'heading' }): HeadingFact {
  const { level, id, inToc } = node;
  return { level, text: plain(node), id, inToc, attributes: record(node, ['id']) };
}

function linkFact(node: Node & { type: 'link' | 'html' }): LinkFact {
  const attributes = record(node, ['href']);
  if (node.type === 'html') {
    return { kind: 'html', destination: node.attributes?.get('href') ?? '', text: plain(node), attributes };
  }
  if (node.title !== null && !('title' in attributes)) attributes.title = node.title;
  return {
    kind: 'markdown',
    destination: node.attributes?.get('href') ?? node.destination,
    text: plain(node),
    attributes,
  };
}

function imageFact(node: Node & { type: 'image' | 'html' }): ImageFact {
  const attributes = record(node, ['src']);
  if (node.type === 'html') return { kind: 'html', source: node.attributes?.get('src') ?? null, attributes };
  if (node.title !== null && !('title' in attributes)) attributes.title = node.title;
  if (!('alt' in attributes)) attributes.alt = node.alt;
  return { kind: 'markdown', source: node.attributes?.get('src') ?? node.source, attributes };
}

function record(node: Node, without: readonly string[]): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const [name, value] of node.attributes ?? []) if (!without.includes(name)) pairs[name] = value;
  return pairs;
}

function tocFact(entry: TocEntry): TocFact {
  return { id: entry.heading.id ?? '', children: entry.children.map(tocFact) };
}

function blockName(node: Node): string | null {
  switch (node.type) {
    case 'paragraph':
      return node.tight ? 'text' : 'p';
    case 'heading':
      return `h${node.level}`;
    case 'codeBlock':
      return node.language === null ? 'codeblock' : `codeblock ${node.language}`;
    case 'html':
      return node.block ? `<${node.name}>` : null;
    case 'comment':
    case 'raw':
      return node.block ? node.type : null;
    case 'list':
      return node.ordered ? 'ol' : 'ul';
    case 'tableSection':
      return `t${node.kind}`;
    case 'mathBlock':
      return 'math';
    default:
      return blockNames.get(node.type) ?? null;
  }
}

const blockNames: ReadonlyMap<Node['type'], string> = new Map<Node['type'], string>([
  ['blockquote', 'blockquote'],
  ['listItem', 'li'],
  ['definitionList', 'dl'],
  ['definitionTerm', 'dt'],
  ['definition', 'dd'],
  ['rule', 'hr'],
  ['table', 'table'],
  ['tableRow', 'tr'],
  ['tableCell', 'td'],
]);

/** The text as a reader sees it, pictures as their `alt`. */
function plain(top: Node): string {
  let text = '';
  const stack: Node[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'image') text += node.attributes?.get('alt') ?? node.alt;
    else if (node.type === 'lineBreak') text += '\n';
    else if (node !== top && 'value' in node && !silent.has(node.type)) text += node.value;
    else if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return text;
}

const silent: ReadonlySet<Node['type']> = new Set<Node['type']>(['comment', 'htmlComment', 'footnoteReference']);
