import { type Node, parse, type Root } from 'markdown-it-kramdown';
import { escapeText, escapeUrl, oneLine } from '../text/escape.ts';
import type { CardValues } from './renderCard.ts';

/**
 * Whether a card that somebody wrote shows foreign values as text and nothing else: it is read in the same way with tame
 * ones in their place, none of which is in code, raw HTML, comments, Liquid or scripts.
 * @param card filled in with foreign values
 * @param tame filled in with `tameValues` of them
 * @param title that the heading shows
 */
export function staysText(card: string, tame: string, title: string): boolean {
  const [is, should] = [parse(`${card}\n`), parse(`${tame}\n`)];
  const [heading] = is.headings;
  return (
    heading !== undefined &&
    is.children[0] === heading &&
    heading.text.includes(oneLine(title)) &&
    !isExposed(should, tame) &&
    printOfRoot(is) === printOfRoot(should)
  );
}

/** The same values are there, with no character that could mean anything. */
export function tameValues({ title = '', speakers = [], recording, slides }: CardValues): CardValues {
  return {
    title: tameText(title),
    speakers: speakers.map(({ name, profile, company, photo }) => ({
      name: tameText(name),
      ...(profile === undefined ? {} : { profile: tameAddress(profile) }),
      ...(company === undefined ? {} : { company: tameText(company) }),
      ...(photo === undefined ? {} : { photo: tameAddress(photo) }),
    })),
    ...(recording === undefined ? {} : { recording: tameAddress(recording) }),
    ...(slides === undefined ? {} : { slides: tameAddress(slides) }),
  };
}

export function tameTexts(texts: readonly string[]): readonly string[] {
  return texts.map(tameText);
}

/** No card has it of its own. */
const word = 'Qxqzjx';

function tameText(text: string): string {
  return escapeText(text) === '' ? '' : word;
}

function tameAddress(url: string): string {
  return escapeUrl(url) === null ? url : `https://${word}.example/`;
}

/** Whether a value stands where more than its text matters. */
function isExposed(root: Root, text: string): boolean {
  const holdsWord = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    text.slice(start, end).includes(word);
  const definitions = [...root.linkDefinitions, ...root.abbreviations, ...root.extensions, ...root.liquid];
  return definitions.some(holdsWord) || root.children.some((block) => isExposedIn(block, holdsWord));
}

function isExposedIn(node: Node, holdsWord: (node: Node) => boolean): boolean {
  if (!holdsWord(node)) return false;
  if (node.type === 'html') {
    if (node.content === 'raw' && node.children.some(holdsWord)) return true;
    const isCode = ({ name, value }: { readonly name: string; readonly value: string }): boolean =>
      value.includes(word) && /^(?:on|style$|srcdoc$)/i.test(name);
    if (node.tagAttributes.some(isCode)) return true;
  }
  if ('children' in node) return node.children.some((child) => isExposedIn(child, holdsWord));
  return exposing.has(node.type);
}

const exposing: ReadonlySet<Node['type']> = new Set([
  ...(['codeSpan', 'codeBlock', 'mathBlock', 'inlineMath', 'raw', 'comment', 'htmlComment'] as const),
]);

/** What a text is read as, whatever its words say. */
function printOfRoot(root: Root): string {
  const { attributeLists, linkDefinitions, footnotes, abbreviations, extensions, liquid, warnings } = root;
  const lists = [attributeLists, linkDefinitions, footnotes, abbreviations, extensions, liquid, warnings];
  return `${lists.map(({ length }) => length).join(' ')} ${printOfAll(root.children)}`;
}

function printOfAll(nodes: readonly Node[]): string {
  const prints = nodes.map((node) => (words.has(node.type) ? 'words' : printOf(node)));
  return prints.filter((print, index) => print !== 'words' || prints[index - 1] !== 'words').join(' ');
}

function printOf(node: Node): string {
  const name = node.type === 'html' ? node.name : node.type === 'heading' ? node.level : '';
  const written = node.type === 'html' ? node.tagAttributes.map((attribute) => attribute.name) : [];
  const attributes = [...(node.attributes?.keys() ?? []), ...written].join(',');
  return `${node.type} ${name} ${attributes} (${'children' in node ? printOfAll(node.children) : ''})`;
}

const words: ReadonlySet<Node['type']> = new Set([
  ...(['text', 'entity', 'smartQuote', 'typographicSymbol', 'abbreviation'] as const),
]);
