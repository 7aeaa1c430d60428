import type { Token } from 'markdown-it';
import type { KramdownOptions } from '../options.ts';
import type { Attributes, FootnoteDefinition, Heading, Image, List, Root, Span } from '../tree.ts';

/** What a set-up of the renderer decides: the site's own HTML, or an editor's preview. */
export interface Target {
  readonly createToken: (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
  /** Zero-based line of an offset; `null`: tokens get no `map`. */
  readonly lineAt: ((offset: number) => number) | null;
  /** Whether an attribute may be written: `fromTag` where a raw HTML tag itself has it, not an attribute list. */
  readonly allows: (name: string, value: string, fromTag: boolean) => boolean;
  /** The address of a link or picture as it is written, `null` where it must not be. */
  readonly address: (address: string) => string | null;
  /** Resolves character references, as a browser does in an attribute's value. */
  readonly decode: (text: string) => string;
  /** Whether the renderer draws `math_inline` and `math_block` tokens itself. */
  readonly drawsMath: boolean;
}

/** What the building of one document's tokens shares. */
export interface Writer {
  readonly target: Target;
  readonly options: KramdownOptions;
  readonly root: Root;
  /** Pictures with the reference `standalone`: alone in a paragraph they become a figure. */
  readonly standalone: Set<Image>;
  /** The one list that is replaced by the footnotes, `null`: they stand at the end. */
  readonly footnotesList: List | null;
  /** Footnotes in the order of their first marker, which gives them their numbers. */
  readonly notes: Map<FootnoteDefinition, Note>;
  /** The texts of the table of contents, links around them. */
  readonly entries: Map<Heading, Token>;
}

export interface Note {
  readonly number: number;
  /** Markers written so far. */
  markers: number;
}

/** Calls `visit` for each attribute that may be written, references in its value resolved. */
export function eachAttribute(
  { target }: Writer,
  attributes: Attributes | null,
  tagNames: ReadonlyMap<string, string> | null,
  visit: (name: string, value: string) => void,
): void {
  if (attributes === null) return;
  for (const [name, value] of attributes) {
    // kramdown writes no empty id
    if (name === 'id' && value.trim() === '') continue;
    const decoded = target.decode(value);
    if (target.allows(name, decoded, tagNames?.get(name) === value)) visit(name, decoded);
  }
}

export function setAttributes(writer: Writer, token: Token, attributes: Attributes | null): void {
  eachAttribute(writer, attributes, null, (name, value) => token.attrSet(name, value));
}

export function open(writer: Writer, type: string, tag: string, at: Span | null, attributes: Attributes | null): Token {
  const token = block(writer, `${type}_open`, tag, 1, at);
  setAttributes(writer, token, attributes);
  return token;
}

export function close(writer: Writer, type: string, tag: string): Token {
  return block(writer, `${type}_close`, tag, -1, null);
}

/** A block token; `at` gives the lines it covers, `null`: none. */
export function block({ target }: Writer, type: string, tag: string, nesting: -1 | 0 | 1, at: Span | null): Token {
  const token = target.createToken(type, tag, nesting);
  token.block = true;
  if (at !== null) token.map = lines(target, at);
  return token;
}

/** The `inline` token of a block's text. */
export function inline(writer: Writer, at: Span | null, children: Token[]): Token {
  const token = block(writer, 'inline', '', 0, at);
  token.children = children;
  token.content = children.map(({ content }) => content).join('');
  return token;
}

/**
 * The id that a heading is written with. Where Liquid decides it, an editor's preview gets one of our own, so that the
 * table of contents leads there.
 */
export function headingId({ target: { lineAt } }: Writer, { id, dynamic, start }: Heading): string | null {
  return id === null && dynamic && lineAt !== null ? `liquid-heading-${lineAt(start) + 1}` : id;
}

export function text({ target }: Writer, content: string): Token {
  const token = target.createToken('text', '', 0);
  token.content = content;
  return token;
}

function lines({ lineAt }: Target, { start, end }: Span): [number, number] | null {
  if (lineAt === null) return null;
  const first = lineAt(start);
  return [first, Math.max(first, lineAt(Math.max(start, end - 1))) + 1];
}
