import type { Token } from 'markdown-it';
import type {
  CodeBlock,
  Heading,
  HtmlElement,
  Inline,
  List,
  ListItem,
  MathBlock,
  Node,
  Paragraph,
  Table,
  TableSection,
} from '../tree.ts';
import { closeTag, escapeRaw, languageClass, openTag } from './html.ts';
import { image, inlineTokens, unescaped } from './inlines.ts';
import { tocTokens } from './toc.ts';
import { block, close, headingId, inline, open, setAttributes, text, type Writer } from './writer.ts';

/** The tokens of blocks, flat as markdown-it keeps them. Stands where the footnotes go, too: `footnotesPlace`. */
export function blockTokens(writer: Writer, nodes: readonly Node[]): Token[] {
  const tokens: Token[] = [];
  const stack: Task[] = [];
  push(stack, nodes, 'markdown');
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    if (task.token !== null) add(tokens, task.token);
    else if (task.node !== null) write({ writer, tokens, stack }, task.node, task);
  }
  return tokens;
}

/** The token that the list of footnotes replaces. */
export const footnotesPlace = 'kramdown_footnotes';

/** How text is read where a node stands. */
type Reading = 'markdown' | 'raw';

interface Task {
  readonly node: Node | null;
  /** What closes a node, once its children are written. */
  readonly token: Token | null;
  readonly reading: Reading;
  /** The item of a task, whose first paragraph begins with its checkbox. */
  readonly task: ListItem | null;
  /** Of the cells of a table's row. */
  readonly table: Table | null;
  readonly head: boolean;
}

interface Output {
  readonly writer: Writer;
  readonly tokens: Token[];
  readonly stack: Task[];
}

const plainTask = {
  node: null,
  token: null,
  reading: 'markdown',
  task: null,
  table: null,
  head: false,
} as const;

function push(stack: Task[], nodes: readonly Node[], reading: Reading, first: Partial<Task> = {}): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node) stack.push({ ...plainTask, ...(index === 0 ? first : {}), node, reading });
  }
}

/** Pieces of HTML that touch are one token; in an editor each block of them begins one, with its lines. */
function add(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (last?.type === 'html_block' && token.type === 'html_block' && token.map === null) last.content += token.content;
  else tokens.push(token);
}

function write(out: Output, node: Node, task: Task): void {
  const { writer, tokens } = out;
  switch (node.type) {
    case 'paragraph':
      writeParagraph(out, node, task);
      return;
    case 'bareText':
      if (node.spaced) add(tokens, html(writer, null, '\n'));
      tokens.push(inline(writer, node, inlineTokens(writer, node.children, 'text')));
      return;
    case 'heading':
      tokens.push(...headingTokens(writer, node));
      return;
    case 'blockquote':
      container(out, node, 'blockquote', 'blockquote');
      return;
    case 'codeBlock':
      tokens.push(codeToken(writer, node));
      return;
    case 'list':
      writeList(out, node);
      return;
    case 'listItem':
      container(out, node, 'list_item', 'li', { task: node.task === null ? null : node });
      return;
    case 'definitionList':
      container(out, node, 'dl', 'dl');
      return;
    case 'definitionTerm':
      tokens.push(open(writer, 'dt', 'dt', node, node.attributes));
      tokens.push(inline(writer, node, inlineTokens(writer, node.children, 'text')));
      tokens.push(close(writer, 'dt', 'dt'));
      return;
    case 'definition':
      container(out, node, 'dd', 'dd');
      return;
    case 'rule': {
      const token = block(writer, 'hr', 'hr', 0, node);
      setAttributes(writer, token, node.attributes);
      tokens.push(token);
      return;
    }
    case 'table':
      writeTable(out, node);
      return;
    case 'mathBlock':
      if (node.spaced) add(tokens, html(writer, null, '\n'));
      tokens.push(mathToken(writer, node));
      return;
    case 'html':
      writeHtml(out, node, task.reading);
      return;
    case 'htmlComment':
      if (task.reading === 'markdown') add(tokens, html(writer, node, `${node.value}\n`));
      else add(tokens, html(writer, null, node.value));
      return;
    case 'comment':
      add(tokens, html(writer, node, `<!-- ${node.value} -->\n`));
      return;
    case 'raw':
      if (node.spaced) add(tokens, html(writer, null, '\n'));
      if (node.formats.length === 0 || node.formats.includes('html'))
        add(tokens, html(writer, node, `${node.value}\n`));
      return;
    case 'text':
      writeText(out, node, task.reading);
      return;
    default:
      // what else there is stands inside the nodes above
      return;
  }
}

function container(
  { writer, tokens, stack }: Output,
  node: Node & { readonly children: readonly Node[] },
  type: string,
  tag: string,
  first: Partial<Task> = {},
): void {
  tokens.push(open(writer, type, tag, node, node.attributes));
  stack.push({ ...plainTask, token: close(writer, type, tag) });
  push(stack, node.children, 'markdown', first);
}

function writeParagraph({ writer, tokens }: Output, node: Paragraph, { task }: Task): void {
  const figured = node.children.length === 1 && !node.tight && task === null ? node.children[0] : undefined;
  if (figured?.type === 'image' && writer.standalone.has(figured)) {
    tokens.push(...figureTokens(writer, node, figured));
    return;
  }
  const children = inlineTokens(writer, node.children, 'text');
  if (task !== null) children.unshift(checkbox(writer, task));
  if (node.tight) {
    tokens.push(inline(writer, node, children));
    return;
  }
  tokens.push(open(writer, 'paragraph', 'p', node, node.attributes));
  tokens.push(inline(writer, node, children), close(writer, 'paragraph', 'p'));
}

function figureTokens(writer: Writer, node: Paragraph, picture: Inline & { type: 'image' }): readonly Token[] {
  const figure = open(writer, 'figure', 'figure', node, node.attributes);
  const id = picture.attributes?.get('id');
  if (id !== undefined) figure.attrSet('id', id);
  const shown = image(writer, picture, false);
  return [
    figure,
    inline(writer, node, [shown]),
    open(writer, 'figcaption', 'figcaption', null, null),
    inline(writer, node, [unescaped(writer, picture.attributes?.get('alt') ?? picture.alt)]),
    close(writer, 'figcaption', 'figcaption'),
    close(writer, 'figure', 'figure'),
  ];
}

function checkbox(writer: Writer, { task, taskAttributes }: ListItem): Token {
  const token = writer.target.createToken('kramdown_task', 'input', 0);
  if (taskAttributes !== null) {
    setAttributes(writer, token, taskAttributes);
    return token;
  }
  token.attrSet('type', 'checkbox');
  token.attrSet('class', 'task-list-item-checkbox');
  token.attrSet('disabled', 'disabled');
  if (task === 'done') token.attrSet('checked', 'checked');
  return token;
}

function headingTokens(writer: Writer, node: Heading): readonly Token[] {
  const level = Math.min(6, Math.max(1, node.level + writer.options.headerOffset));
  const opening = open(writer, 'heading', `h${level}`, node, node.attributes);
  opening.markup = node.setext ? '=-'.charAt(node.level - 1) : '#'.repeat(node.level);
  const id = headingId(writer, node);
  if (id === null || id === '') opening.attrs = opening.attrs?.filter(([name]) => name !== 'id') ?? null;
  else opening.attrSet('id', id);
  opening.meta = { kramdown: 'heading', id };
  const closing = close(writer, 'heading', `h${level}`);
  closing.markup = opening.markup;
  return [opening, inline(writer, node, inlineTokens(writer, node.children, 'text')), closing];
}

/** The list's attributes belong to `pre`; the renderer's rule writes them from `meta`, since `attrs` are the code's. */
function codeToken(writer: Writer, node: CodeBlock): Token {
  const type = node.fenced || node.highlighted ? 'fence' : 'code_block';
  const token = block(writer, type, 'code', 0, node);
  const holder = open(writer, 'pre', 'pre', null, node.attributes);
  const named = node.language === null ? /\blanguage-(\S+)/.exec(classes(holder)) : null;
  if (named) moveLanguage(holder, named[1] ?? '');
  token.content = node.value;
  token.info = writer.target.decode(node.language ?? named?.[1] ?? '');
  token.markup = node.fenced ? '```' : '';
  const attributes = (holder.attrs ?? []).map(([name, value]) => [name, String(value)]);
  token.meta = { kramdown: 'code', attributes };
  if (node.highlighted) {
    token.meta = { ...token.meta, languageClass: languageClass(node) };
    if (node.language !== null) token.attrSet('data-lang', node.language);
  }
  return token;
}

function classes(token: Token): string {
  return String(token.attrGet('class') ?? '');
}

function moveLanguage(holder: Token, language: string): void {
  const left = classes(holder).replace(`language-${language}`, '').trim();
  if (left === '') holder.attrs = (holder.attrs ?? []).filter(([name]) => name !== 'class');
  else holder.attrSet('class', left);
}

function writeList(out: Output, node: List): void {
  const { writer, tokens } = out;
  if (node === writer.root.toc?.list) {
    tokens.push(...tocTokens(writer, node, writer.root.tocEntries));
    return;
  }
  if (node === writer.footnotesList) {
    tokens.push(block(writer, footnotesPlace, '', 0, node));
    return;
  }
  container(out, node, node.ordered ? 'ordered_list' : 'bullet_list', node.ordered ? 'ol' : 'ul');
}

function writeTable(out: Output, node: Table): void {
  const { writer, tokens } = out;
  tokens.push(open(writer, 'table', 'table', node, node.attributes));
  for (const section of node.children) writeSection(out, node, section);
  tokens.push(close(writer, 'table', 'table'));
}

function writeSection({ writer, tokens }: Output, table: Table, section: TableSection): void {
  const tag = `t${section.kind}`;
  tokens.push(open(writer, tag, tag, section, section.attributes));
  const [type, cellTag] = section.kind === 'head' ? ['th', 'th'] : ['td', 'td'];
  for (const row of section.children) {
    tokens.push(open(writer, 'tr', 'tr', row, row.attributes));
    for (let column = 0; column < row.children.length + row.missing; column += 1) {
      const cell = row.children[column];
      const opening = open(writer, type, cellTag, null, cell?.attributes ?? null);
      const alignment = table.alignments[column];
      if (alignment) opening.attrSet('style', `text-align: ${alignment}`);
      const children = inlineTokens(writer, cell?.children ?? [], 'text');
      const shown = children.length === 0 ? [text(writer, '\u00a0')] : children;
      tokens.push(opening, inline(writer, cell ?? row, shown), close(writer, type, cellTag));
    }
    tokens.push(close(writer, 'tr', 'tr'));
  }
  tokens.push(close(writer, tag, tag));
}

function mathToken(writer: Writer, node: MathBlock): Token {
  const token = block(writer, writer.target.drawsMath ? 'math_block' : 'kramdown_math_block', 'math', 0, node);
  if (!writer.target.drawsMath) setAttributes(writer, token, node.attributes);
  if (writer.options.mathEngine === null) token.attrJoin('class', 'kdmath');
  token.content = node.value;
  token.meta = { kramdown: 'math', engine: writer.options.mathEngine };
  token.markup = '$$';
  return token;
}

function writeHtml({ writer, tokens, stack }: Output, node: HtmlElement, reading: Reading): void {
  const end = reading === 'markdown' ? `${closeTag(node)}\n` : closeTag(node);
  // the lines of highlighted code are those of its figure
  const isHighlight = node.children[0]?.type === 'codeBlock' && node.children[0].highlighted;
  add(tokens, html(writer, reading === 'markdown' && !isHighlight ? node : null, openTag(writer, node)));
  if (node.content === 'span') {
    tokens.push(inline(writer, node, inlineTokens(writer, node.children as readonly Inline[], 'text')));
    add(tokens, html(writer, null, end));
    return;
  }
  stack.push({ ...plainTask, token: html(writer, null, end) });
  if (node.name !== 'script' && node.name !== 'style') {
    if (node.content === 'block' && node.children.length > 0) add(tokens, html(writer, null, '\n'));
    push(stack, node.children, node.content === 'block' ? 'markdown' : 'raw');
    return;
  }
  const content = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  // code that asks for Markdown gets none, but lines of its own
  const ownLines = node.content === 'block' && content !== '';
  add(tokens, html(writer, null, ownLines ? `\n${content.replace(/\n$/, '')}\n` : content));
}

function html(writer: Writer, node: Node | null, content: string): Token {
  const token = block(writer, 'html_block', '', 0, node);
  token.content = content;
  return token;
}

/** In Markdown a block that no rule took: kramdown prints its text without an element around it. */
function writeText({ writer, tokens }: Output, node: Node & { type: 'text' }, reading: Reading): void {
  if (reading === 'markdown') tokens.push(inline(writer, node, [text(writer, node.value)]));
  else add(tokens, html(writer, null, escapeRaw(node.value)));
}
