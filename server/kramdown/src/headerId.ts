import type { KramdownOptions } from './options.ts';
import type { Inline } from './tree.ts';

/** Gives the nth repeat of an id the suffix `-n`, as kramdown counts: explicit ids and suffixes in the text do not. */
export function createIdCounter(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const count = used.get(id);
    used.set(id, count === undefined ? 0 : count + 1);
    return count === undefined ? id : `${id}-${count + 1}`;
  };
}

/** GFM's algorithm. */
export function gfmId(text: string, options: KramdownOptions): string {
  const id = plainId(text) ?? lowerCase(text).replace(notInId, '').replace(/[ \t]/g, '-');
  return options.autoIdPrefix + id;
}

/**
 * The id of a text of ASCII, typographic quotes and dashes, as most headings are; `null` for any other, and for one of
 * unusual length.
 */
function plainId(text: string): string | null {
  if (text.length > longestPlain) return null;
  const lower = text.toLowerCase();
  const codes: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > 126 && !isTypographic(code)) return null;
    if (isIdCode(code)) codes.push(code);
    else if (code === 32 || code === 9) codes.push(45);
  }
  return String.fromCharCode(...codes);
}

/** What may be handed to a function as arguments of their own. */
const longestPlain = 2000;

/** Quotes, dashes, ellipses and their like, none of which is part of a word. */
function isTypographic(code: number): boolean {
  return code >= 0x2010 && code <= 0x203e;
}

/** A lower-case letter, a digit, `_` or `-`. */
function isIdCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 45;
}

/** kramdown's own algorithm, which holds in `markdown="1"` HTML, in footnotes, and without GFM. */
export function kramdownId(text: string, options: KramdownOptions, ifEmpty = 'section'): string {
  const id = text
    .replace(/^[^a-zA-Z]+/, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();
  return options.autoIdPrefix + (id || ifEmpty);
}

const notInId = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu;

/** Code point by code point: a final sigma is none here. */
function lowerCase(text: string): string {
  let lower = '';
  for (const character of text) lower += character.toLowerCase();
  return lower;
}

/** The text that ids are made of: no pictures, footnote markers, comments and raw text; without GFM no code and math. */
export function idText(children: readonly Inline[], { input }: KramdownOptions): string {
  const [only] = children;
  if (children.length === 1 && only?.type === 'text') return only.value;
  let text = '';
  const stack = [...children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    switch (node.type) {
      case 'codeSpan':
      case 'inlineMath':
        if (input === 'GFM') text += node.value;
        break;
      case 'text':
      case 'entity':
      case 'smartQuote':
      case 'typographicSymbol':
      case 'abbreviation':
        text += node.value;
        break;
      case 'emphasis':
      case 'strong':
      case 'strikethrough':
      case 'link':
        for (let at = node.children.length - 1; at >= 0; at--) pushInline(stack, node.children[at]);
        break;
      case 'html':
        for (let at = node.children.length - 1; at >= 0; at--)
          pushInline(stack, node.children[at] as Inline | undefined);
        break;
      default:
    }
  }
  return text;
}

function pushInline(stack: Inline[], node: Inline | undefined): void {
  if (node) stack.push(node);
}
