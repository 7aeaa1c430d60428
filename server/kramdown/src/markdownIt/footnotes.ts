import type { Token } from 'markdown-it';
import type { FootnoteDefinition } from '../tree.ts';
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
  const tokens = blockTokens(writer, definition.children);
  if (writer.options.footnoteBacklink === '') return tokens;
  const links = backlinks(writer, definition, markers);
  const last = lastText(tokens, writer.options.footnoteBacklinkInline);
  if (last?.children) {
    last.children.push(text(writer, '\u00a0'), ...links);
    return tokens;
  }
  return [
    ...tokens,
    open(writer, 'paragraph', 'p', null, null),
    inline(writer, null, [...links]),
    close(writer, 'paragraph', 'p'),
  ];
}

function lastText(tokens: readonly Token[], anyDepth: boolean): Token | undefined {
  const ending = tokens.at(-1)?.type;
  if (ending === 'paragraph_close') return tokens.at(-2);
  if (!anyDepth) return undefined;
  const last = tokens.findLast(
    ({ nesting, type }) => nesting !== -1 || type === 'heading_close' || type === 'td_close',
  );
  return last?.type === 'inline' ? last : undefined;
}

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
