import type { Token } from 'markdown-it';
import type { FootnoteDefinition, Heading, Node, Paragraph } from '../tree.ts';
import { blockTokens, footnotesPlace } from './blocks.ts';
import { block, close, inline, open, text, type Writer } from './writer.ts';

/** Puts the footnotes that were marked into their place: the list that asks for them, or the end. */
export function withFootnotes(writer: Writer, tokens: readonly Token[]): readonly Token[] {
  const list = footnoteTokens(writer);
  const place = tokens.findIndex(({ type }) => type === footnotesPlace);
  return place < 0 ? [...tokens, ...list] : [...tokens.slice(0, place), ...list, ...tokens.slice(place + 1)];
}

function footnoteTokens(writer: Writer): readonly Token[] {
  const { notes, options } = writer;
  if (notes.size === 0) return [];
  const division = block(writer, 'footnotes_open', 'div', 1, null);
  division.attrSet('class', 'footnotes');
  division.attrSet('role', 'doc-endnotes');
  const list = block(writer, 'ordered_list_open', 'ol', 1, null);
  if (options.footnoteNr !== 1) list.attrSet('start', String(options.footnoteNr));
  const tokens = [division, list];
  // markers inside a note add to the map while it is walked
  for (const [definition, { markers }] of notes) {
    const item = block(writer, 'list_item_open', 'li', 1, null);
    item.attrSet('id', `fn:${options.footnotePrefix}${definition.name}`);
    item.attrSet('role', 'doc-endnote');
    tokens.push(item, ...noteTokens(writer, definition, markers), close(writer, 'list_item', 'li'));
  }
  tokens.push(close(writer, 'ordered_list', 'ol'), close(writer, 'footnotes', 'div'));
  return tokens;
}

/** A note's blocks; the links back stand at the end of its last paragraph, or in one of their own. */
function noteTokens(writer: Writer, definition: FootnoteDefinition, markers: number): readonly Token[] {
  if (writer.options.footnoteBacklink === '') return blockTokens(writer, definition.children);
  const ending = endingText(definition, writer.options.footnoteBacklinkInline);
  const [only] = ending?.children ?? [];
  // with a link beside it, a picture is not alone any more
  if (only?.type === 'image') writer.standalone.delete(only);
  const tokens = blockTokens(writer, definition.children);
  const links = backlinks(writer, definition, markers);
  const last = ending === null ? undefined : tokens.findLast(({ type }) => type === 'inline');
  if (last?.children) {
    last.children.push(text(writer, '\u00a0'), ...links);
    // kramdown lists a heading with what it has added to it
    const entry = ending?.type === 'heading' ? writer.entries.get(ending) : undefined;
    entry?.children?.splice(-1, 0, text(writer, '\u00a0'), ...backlinks(writer, definition, markers));
    return tokens;
  }
  const paragraph = open(writer, 'paragraph', 'p', null, null);
  return [...tokens, paragraph, inline(writer, null, [...links]), close(writer, 'paragraph', 'p')];
}

/** The paragraph a note ends in; with `anyDepth` also one at the end of a list or quotation, or a heading. */
function endingText(definition: FootnoteDefinition, anyDepth: boolean): Paragraph | Heading | null {
  let last: Node | undefined = definition.children.at(-1);
  while (anyDepth && last !== undefined && isContainer(last)) last = last.children.at(-1);
  return last?.type === 'paragraph' || (anyDepth && last?.type === 'heading') ? last : null;
}

function isContainer(node: Node): node is Node & { readonly children: readonly Node[] } {
  return containers.has(node.type) || (node.type === 'html' && node.content === 'block');
}

const containers: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'blockquote',
  'list',
  'listItem',
  'definitionList',
  'definition',
]);

function backlinks(writer: Writer, { name }: FootnoteDefinition, markers: number): readonly Token[] {
  const { target, options } = writer;
  const tokens: Token[] = [];
  for (let marker = 0; marker < markers; marker += 1) {
    const link = target.createToken('link_open', 'a', 1);
    const reference = `#fnref:${options.footnotePrefix}${name}`;
    link.attrSet('href', marker === 0 ? reference : `${reference}:${marker}`);
    link.attrSet('class', 'reversefootnote');
    link.attrSet('role', 'doc-backlink');
    if (marker > 0) tokens.push(text(writer, '\u00a0'));
    tokens.push(link, text(writer, target.decode(options.footnoteBacklink)));
    if (marker > 0) {
      tokens.push(target.createToken('sup_open', 'sup', 1), text(writer, String(marker + 1)));
      tokens.push(target.createToken('sup_close', 'sup', -1));
    }
    tokens.push(target.createToken('link_close', 'a', -1));
  }
  return tokens;
}
