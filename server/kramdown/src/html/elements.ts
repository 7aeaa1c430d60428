const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** These never begin a block. */
export const spanElements: ReadonlySet<string> = names(
  'a abbr acronym b bdo big br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var',
);

export const voidElements: ReadonlySet<string> = names(
  'area base br col command embed hr img input keygen link meta param source track wbr',
);

/** With `markdown="1"`: blocks inside. */
export const blockContentElements: ReadonlySet<string> = names(
  'address applet article aside blockquote body dd details div dl fieldset figcaption figure footer form header hgroup iframe li main map menu nav noscript object section summary td',
);

/** With `markdown="1"` in a block: spans inside. */
export const spanContentElements: ReadonlySet<string> = names(
  'p h1 h2 h3 h4 h5 h6 caption dt legend optgroup th a abbr acronym b bdo big button cite del dfn em i ins label q rb rbc rp rt rtc ruby select small span strong sub sup tt',
);

/** A tag's name begins with a letter of any script or `_`. */
function isNameStart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return /^\p{L}/u.test(String.fromCodePoint(code));
}

const wordStart = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]+/uy;
const endTagName = /[\p{L}\p{M}\p{N}_.:-]*/uy;

/**
 * Whether the `<` at `start` ends a paragraph or a lazily continued block: a tag whose name is no span element's. The
 * names of span elements count in lower case only, and up to the first character of a name that is no word character.
 * @param closes whether an end tag, whose name ends at an offset, has its `>`
 */
export function opensBlockTag(text: string, start: number, end: number, closes: (nameEnd: number) => boolean): boolean {
  const closing = text.charCodeAt(start + 1) === 47;
  const name = closing ? start + 2 : start + 1;
  if (name >= end || !isNameStart(text.codePointAt(name) ?? 0)) return false;
  wordStart.lastIndex = name;
  const word = wordStart.exec(text)?.[0] ?? '';
  if (spanElements.has(word) || word === 'script') return false;
  if (!closing) return true;
  endTagName.lastIndex = name;
  endTagName.test(text);
  return closes(endTagName.lastIndex);
}
