/**
 * A text as kramdown source that shows exactly that text, wherever a run of text may stand: never markup, HTML, Liquid
 * or typography. White space and control characters shrink to single blanks, so it is one line, and nothing in it turns
 * the line around.
 *
 * `C++ & *Q* {{ x }}` → `C++ & \*Q\* \{\{ x \}\}`
 */
export function escapeText(text: string): string {
  const line = oneLine(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // Liquid reads `{%` before kramdown reads the backslash in front of it
    .replace(/\{(?=%)/g, '&#123;')
    .replace(/[\\*_`[\]<>{}|"']/g, '\\$&')
    // of these only several in a row mean something: dashes, ellipsis, math, strikethrough
    .replace(/-{2,}|\.{3,}|\${2,}/g, (run) => run.replace(/./g, '\\$&'))
    // the text of a picture would keep the backslash
    .replace(/~{2,}/g, (run) => '&#126;'.repeat(run.length));
  return escapeEnd(escapeStart(line));
}

/** A text on one line: white space and control characters shrink to single blanks, what turns lines around is left out. */
export function oneLine(text: string): string {
  return withoutTurns(wellFormed(text)).replace(blanks, ' ').replace(/^ | $/g, '');
}

/**
 * A text without the characters that embed, override or isolate a direction of writing: whatever stands behind one is
 * shown in another order, and the end of a title may look like its beginning. The marks that Hebrew and Arabic need
 * (U+200E, U+200F, U+061C) have no effect beyond their place and stay.
 */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/**
 * A URL as a link's destination, what could end the destination percent-encoded. `null` for one that does not lead to
 * a page: another scheme than http, https or mailto.
 */
export function escapeUrl(url: string): string | null {
  const trimmed = wellFormed(url).trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (trimmed === '' || (scheme !== undefined && !linkSchemes.has(scheme))) return null;
  return trimmed.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?#@!$&*+,=%]/giu, encodeURIComponent).replace(/[()']/g, percent);
}

const linkSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const blanks = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g;

/** Half a surrogate pair would end up as something else in a file. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** What makes a heading, list, definition, setext line or end-of-block marker of a line. */
function escapeStart(line: string): string {
  return line
    .replace(/^[#+\-:=](?!\\)/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^\^/, '&#94;');
}

/** Number signs behind a blank end an ATX heading. */
function escapeEnd(line: string): string {
  return line.replace(/(?<= )#+$/, (signs) => signs.replace(/#/g, '\\#'));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
