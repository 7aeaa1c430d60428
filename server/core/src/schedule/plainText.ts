import { decoded } from './entities.ts';

/**
 * What a text says, without HTML's markup where it has any: paragraphs parted by a blank line.
 *
 * `<p>Ships &amp; trains<br>and more</p><p>End</p>` → `Ships & trains\nand more\n\nEnd`
 */
export function plainText(text: string): string {
  const known = text.slice(0, most);
  if (isHtml(known)) return tidy(withoutMarkup(known));
  return tidy(isEscaped(known) ? decoded(known) : known);
}

/** What stands behind so many characters no author wants in a post. */
const most = 100_000;

/** A text that only speaks of `<T>` or `a < b` has none of these. */
function isHtml(text: string): boolean {
  return /<\/?(?:a|b|blockquote|br|code|div|em|h[1-6]|i|li|ol|p|pre|span|strong|u|ul)(?:\s[^<>]*)?\/?>/i.test(text);
}

/** Named entities alone may be what a text speaks of. */
function isEscaped(text: string): boolean {
  return /&#(?:\d{2,6}|x[\da-f]{2,6});/i.test(text);
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Elements that stand on lines of their own. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template']);

function withoutMarkup(html: string): string {
  const words = isLaidOut(html) ? wordsOf : ownWordsOf;
  const lower = html.toLowerCase();
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += words(html.slice(at, open));
    const tag = tagAt(html, open);
    if (tag === null) {
      text += '<';
      at = open + 1;
      continue;
    }
    text += markOf(tag.name, tag.isEnd);
    at = tag.end;
    if (!silent.has(tag.name) || tag.isEnd) continue;
    const close = lower.indexOf(`</${tag.name}`, at);
    at = close < 0 ? html.length : close;
  }
  return text + words(html.slice(at));
}

function markOf(name: string, isEnd: boolean): string {
  if (blocks.has(name)) return '\n\n';
  if (name === 'br') return '\n';
  return name === 'li' && !isEnd ? '\n- ' : '';
}

interface TagSpan {
  /** In lower case; empty for a comment. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Behind it. */
  readonly end: number;
}

/** A tag is no longer than this; so text with many `<` is read in linear time. */
const longest = 1000;

function tagAt(html: string, start: number): TagSpan | null {
  const text = html.slice(start, start + longest);
  if (text.startsWith('<!')) {
    const end = text.startsWith('<!--') ? text.indexOf('-->') + 3 : text.indexOf('>') + 1;
    return end < 4 ? null : { name: '', isEnd: false, end: start + end };
  }
  const found = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(text);
  if (!found) return null;
  const [all, slash = '', name = ''] = found;
  return { name: name.toLowerCase(), isEnd: slash !== '', end: start + all.length };
}

/** Whether paragraphs and lines are marked up; some only have links or emphasis in text that has its own. */
function isLaidOut(html: string): boolean {
  return /<(?:blockquote|br|div|h[1-6]|li|ol|p|pre|ul)[\s/>]/i.test(html);
}

/** In HTML, line ends are blanks, and entities stand for characters. */
function wordsOf(text: string): string {
  return ownWordsOf(text.replace(/\s+/g, ' '));
}

function ownWordsOf(text: string): string {
  return decoded(text).replace(/\u00a0/g, ' ');
}
