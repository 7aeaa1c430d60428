import { type ParseOptions, parse } from '../parse.ts';
import type { Node, Root } from '../tree.ts';

/**
 * The blocks of a text, one a line, indented as they nest: what each is, and in `‹ ›` the piece of the text that its
 * span covers, newlines as `⏎`. What stands in a line of text is left out.
 */
export function blocksOf(text: string, kramdown: ParseOptions['kramdown'] = {}): string[] {
  return outlineOf(parse(text, { kramdown, jekyll: false }), text);
}

export function outlineOf(root: Root, text: string): string[] {
  const lines: string[] = [];
  const stack: [Node, number][] = root.children.map((child): [Node, number] => [child, 0]).reverse();
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [node, depth] = entry;
    const piece = text.slice(node.start, node.end).replaceAll('\n', '⏎');
    lines.push(`${'  '.repeat(depth)}${labelOf(node)}${attributesOf(node)} ‹${piece}›`);
    if ('children' in node && !holdsSpans(node)) {
      for (const child of [...node.children].reverse()) stack.push([child, depth + 1]);
    }
  }
  return lines;
}

/** The warnings of a text: the code, and the piece that it is about. */
export function warningsOf(text: string, kramdown: ParseOptions['kramdown'] = {}): string[] {
  const { warnings } = parse(text, { kramdown, jekyll: false });
  return warnings.map(({ code, start, end }) => `${code} ‹${text.slice(start, end).replaceAll('\n', '⏎')}›`);
}

function holdsSpans(node: Node): boolean {
  if (node.type === 'html') return node.content === 'span';
  return ['paragraph', 'bareText', 'heading', 'tableCell', 'definitionTerm'].includes(node.type);
}

function labelOf(node: Node): string {
  switch (node.type) {
    case 'paragraph':
      return node.tight ? 'text' : 'p';
    case 'heading':
      return `h${node.level}${node.id === null ? '' : ` #${node.id}`}`;
    case 'codeBlock':
      return `${node.fenced ? 'fence' : 'code'} ${node.language ?? ''}${JSON.stringify(node.value)}`;
    case 'list':
      return `${node.ordered ? 'ol' : 'ul'}${node.role === null ? '' : ` ${node.role}`}`;
    case 'listItem':
      return `li${node.task === null ? '' : ` ${node.task}`}`;
    case 'tableSection':
      return `t${node.kind}`;
    case 'table':
      return `table ${node.alignments.map((alignment) => alignment ?? '-').join(' ')}`.trim();
    case 'tableRow':
      return `tr${node.missing === 0 ? '' : ` +${node.missing}`}`;
    case 'html':
      return `<${node.name}> ${node.content}`;
    case 'mathBlock':
    case 'comment':
    case 'htmlComment':
    case 'raw':
    case 'text':
      return `${shortNames[node.type]} ${JSON.stringify(node.value)}`;
    default:
      return shortNames[node.type] ?? node.type;
  }
}

const shortNames: Readonly<Partial<Record<Node['type'], string>>> = {
  definitionList: 'dl',
  definitionTerm: 'dt',
  definition: 'dd',
  rule: 'hr',
  tableCell: 'td',
  mathBlock: 'math',
  comment: 'comment',
  htmlComment: 'html comment',
  raw: 'raw',
  text: 'raw text',
};

function attributesOf(node: Node): string {
  const pairs = [...(node.attributes ?? [])].filter(([name]) => node.type !== 'heading' || name !== 'id');
  return pairs.map(([name, value]) => ` ${name}=${value}`).join('');
}
