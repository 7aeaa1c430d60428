import type { Token } from 'markdown-it';
import type { FootnoteReference, HtmlElement, Image, Inline, Link, Node } from '../tree.ts';
import { closeTag, escapeRaw, highlightedCode, openTag } from './html.ts';
import { eachAttribute, setAttributes, text, type Writer } from './writer.ts';

/** `entry`: as in a table of contents, links unwrapped and footnote markers left out. */
export type Place = 'text' | 'entry';

/** The tokens of a leaf block's text, flat as markdown-it keeps them; text that touches is joined. */
export function inlineTokens(writer: Writer, nodes: readonly Inline[], place: Place): Token[] {
  const tokens: Token[] = [];
  const stack: Task[] = [];
  push(stack, nodes, false);
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    if (task.token !== null) tokens.push(task.token);
    else if (task.node !== null) write(writer, task.node, task.raw, place, tokens, stack);
  }
  return tokens;
}

interface Task {
  readonly node: Node | null;
  /** What closes a node, once its children are written. */
  readonly token: Token | null;
  /** Whether it stands in raw HTML. */
  readonly raw: boolean;
}

function push(stack: Task[], nodes: readonly Node[], raw: boolean): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node) stack.push({ node, token: null, raw });
  }
}

function write(writer: Writer, node: Node, raw: boolean, place: Place, tokens: Token[], stack: Task[]): void {
  switch (node.type) {
    case 'text':
      if (raw) addHtml(writer, tokens, escapeRaw(node.value));
      else addText(writer, tokens, shownText(writer, node.value));
      return;
    case 'entity':
    case 'smartQuote':
    case 'typographicSymbol':
      addText(writer, tokens, node.value);
      return;
    case 'emphasis':
      wrap(writer, node, 'em', 'em', tokens, stack);
      return;
    case 'strong':
      wrap(writer, node, 'strong', 'strong', tokens, stack);
      return;
    case 'strikethrough':
      wrap(writer, node, 's', 'del', tokens, stack);
      return;
    case 'link':
      if (place === 'entry') push(stack, node.children, false);
      else writeLink(writer, node, tokens, stack);
      return;
    case 'image':
      tokens.push(image(writer, node, true));
      return;
    case 'codeSpan':
      tokens.push(leaf(writer, node, 'code_inline', 'code', node.value));
      return;
    case 'lineBreak':
      tokens.push(leaf(writer, node, 'kramdown_break', 'br', ''));
      return;
    case 'inlineMath':
      tokens.push(inlineMath(writer, node));
      return;
    case 'footnoteReference':
      if (place === 'text') tokens.push(...footnoteMarker(writer, node));
      return;
    case 'abbreviation':
      tokens.push(...abbreviation(writer, node));
      return;
    case 'html':
      writeHtml(writer, node, raw, tokens, stack);
      return;
    case 'htmlComment':
      addHtml(writer, tokens, node.value);
      return;
    case 'comment':
      addHtml(writer, tokens, `<!-- ${node.value} -->`);
      return;
    case 'codeBlock':
      addHtml(writer, tokens, highlightedCode(node));
      return;
    case 'raw':
      if (node.formats.length === 0 || node.formats.includes('html')) addHtml(writer, tokens, node.value);
      return;
    default:
      // blocks do not stand in text
      return;
  }
}

/** Liquid in turn with what kramdown leaves as it is when it escapes text. */
const liquidOrReference = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|&(?:[A-Za-z_:][\w:.-]*|#\d+|#x[0-9a-fA-F]+);/g;
const reference = /&(?:[A-Za-z_:][\w:.-]*|#\d+|#x[0-9a-fA-F]+);/g;

/**
 * A reference that has come about in a text (`&\\#65;`, its backslash gone) is written as it is, so a browser resolves it;
 * those in Liquid are its own.
 */
function shownText({ target, root }: Writer, value: string): string {
  if (!value.includes('&')) return value;
  const pattern = root.liquid.length > 0 ? liquidOrReference : reference;
  return value.replace(pattern, (piece) => (piece.startsWith('&') ? target.decode(piece) : piece));
}

function addText(writer: Writer, tokens: Token[], value: string): void {
  const last = tokens.at(-1);
  if (last?.type === 'text') last.content += value;
  else if (value !== '') tokens.push(text(writer, value));
}

function addHtml({ target }: Writer, tokens: Token[], value: string): void {
  const last = tokens.at(-1);
  if (last?.type === 'html_inline') {
    last.content += value;
    return;
  }
  const token = target.createToken('html_inline', '', 0);
  token.content = value;
  tokens.push(token);
}

function wrap(
  writer: Writer,
  node: Node & { readonly children: readonly Node[] },
  type: string,
  tag: string,
  tokens: Token[],
  stack: Task[],
): void {
  const opening = writer.target.createToken(`${type}_open`, tag, 1);
  setAttributes(writer, opening, node.attributes);
  tokens.push(opening);
  stack.push({ node: null, token: writer.target.createToken(`${type}_close`, tag, -1), raw: false });
  push(stack, node.children, false);
}

function leaf({ target }: Writer, node: Inline, type: string, tag: string, content: string): Token {
  const token = target.createToken(type, tag, 0);
  token.content = content;
  for (const [name, value] of node.attributes ?? []) {
    const decoded = target.decode(value);
    if (target.allows(name, decoded, false)) token.attrSet(name, decoded);
  }
  return token;
}

function writeLink(writer: Writer, node: Link, tokens: Token[], stack: Task[]): void {
  const { target } = writer;
  const opening = target.createToken('link_open', 'a', 1);
  const address = target.address(target.decode(node.attributes?.get('href') ?? node.destination));
  if (address !== null) opening.attrSet('href', address);
  if (node.title !== null && !node.attributes?.has('title')) opening.attrSet('title', target.decode(node.title));
  eachAttribute(writer, node.attributes, null, (name, value) => {
    if (name !== 'href') opening.attrSet(name, value);
  });
  if (node.kind === 'autolink') opening.markup = 'autolink';
  tokens.push(opening);
  stack.push({ node: null, token: target.createToken('link_close', 'a', -1), raw: false });
  push(stack, node.children, false);
}

/** In a figure the id is the figure's. */
export function image(writer: Writer, node: Image, withId: boolean): Token {
  const { target } = writer;
  const token = target.createToken('image', 'img', 0);
  const address = target.address(target.decode(node.attributes?.get('src') ?? node.source));
  token.attrSet('src', address ?? '');
  token.attrSet('alt', '');
  if (node.title !== null) token.attrSet('title', target.decode(node.title));
  for (const [name, value] of node.attributes ?? []) {
    const decoded = target.decode(value);
    if (name === 'src' || name === 'alt' || (name === 'id' && !withId)) continue;
    if (target.allows(name, decoded, false)) token.attrSet(name, decoded);
  }
  // the renderer takes `alt` from here
  token.content = target.decode(node.attributes?.get('alt') ?? node.alt);
  token.children = [text(writer, token.content)];
  return token;
}

function inlineMath(writer: Writer, node: Inline & { type: 'inlineMath' }): Token {
  if (!writer.target.drawsMath) {
    const token = leaf(writer, node, 'kramdown_math', 'span', node.value);
    if (writer.options.mathEngine === null) token.attrJoin('class', 'kdmath');
    return token;
  }
  const token = writer.target.createToken('math_inline', 'math', 0);
  token.content = node.value;
  token.markup = '$$';
  return token;
}

function footnoteMarker(writer: Writer, node: FootnoteReference): readonly Token[] {
  const { target, notes, options } = writer;
  const note = notes.get(node.definition) ?? { number: options.footnoteNr + notes.size, markers: 0 };
  notes.set(node.definition, note);
  const name = `${options.footnotePrefix}${node.definition.name}`;
  const sup = target.createToken('sup_open', 'sup', 1);
  sup.attrSet('id', note.markers === 0 ? `fnref:${name}` : `fnref:${name}:${note.markers}`);
  note.markers += 1;
  sup.attrSet('role', 'doc-noteref');
  const link = target.createToken('link_open', 'a', 1);
  link.attrSet('href', `#fn:${name}`);
  link.attrSet('class', 'footnote');
  link.attrSet('rel', 'footnote');
  return [
    sup,
    link,
    text(writer, String(note.number)),
    target.createToken('link_close', 'a', -1),
    target.createToken('sup_close', 'sup', -1),
  ];
}

function abbreviation(writer: Writer, node: Inline & { type: 'abbreviation' }): readonly Token[] {
  const { target } = writer;
  const opening = target.createToken('abbr_open', 'abbr', 1);
  setAttributes(writer, opening, node.attributes);
  const { title } = node.definition;
  if (title !== '') opening.attrSet('title', target.decode(title));
  return [opening, unescaped(writer, node.value), target.createToken('abbr_close', 'abbr', -1)];
}

/** Text that kramdown does not escape; an outline needs what is plain to be text. */
export function unescaped(writer: Writer, value: string): Token {
  if (!/[<&]/.test(value)) return text(writer, value);
  const token = writer.target.createToken('html_inline', '', 0);
  token.content = value;
  return token;
}

function writeHtml(writer: Writer, node: HtmlElement, raw: boolean, tokens: Token[], stack: Task[]): void {
  addHtml(writer, tokens, openTag(writer, node));
  const end = closeTag(node);
  if (end !== '') {
    const token = writer.target.createToken('html_inline', '', 0);
    token.content = end;
    stack.push({ node: null, token, raw });
  }
  push(stack, node.children, node.content === 'raw');
}
