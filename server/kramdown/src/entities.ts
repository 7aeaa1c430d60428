/**
 * The character of an entity name, of a code point in decimal, or the text itself: what kramdown's option
 * `smart_quotes` may hold. `lsquo`, `8216` and `‘` are the same.
 */
export function characterOf(value: string): string {
  if (/^\d+$/.test(value)) return numberedCharacter(Number(value));
  return entityCharacter(value) ?? value;
}

/** The character that `&name;` stands for; `null` for a name that HTML 4 does not have. */
export function entityCharacter(name: string): string | null {
  const code = codePoints.get(name);
  return code === undefined ? null : String.fromCodePoint(code);
}

/** What `&#128;` to `&#159;` stand for: Windows' characters, as in HTML. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character that `&#code;` stands for; U+FFFD where there is none. */
export function numberedCharacter(code: number): string {
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return windows[code - 0x80] ?? (isCharacter ? String.fromCodePoint(code) : '\ufffd');
}

/** Names of the code points from U+00A0 on, one after another. */
const latin = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

/** The same from U+0391 and from U+03B1 on; `-` is a gap. */
const capitals = `Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau
Upsilon Phi Chi Psi Omega`;
const smallLetters = `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma
tau upsilon phi chi psi omega - - - - - - - thetasym upsih - - - piv`;

/** Name and code point in hexadecimal in turn; the brackets stand the wrong way round, as kramdown has them. */
const others = `quot 22 amp 26 apos 27 lt 3c gt 3e OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6
tilde 2dc ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014 lsquo 2018 rsquo 2019
sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 vellip 22ee permil 2030 prime 2032 Prime 2033
lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac image 2111 weierp 2118 real 211c trade 2122 alefsym 2135 larr 2190
uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3 hArr 21d4 forall 2200 part 2202
exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d
infin 221e ang 2220 and 2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261
le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2309
rceil 2308 lfloor 230a rfloor 230b lang 232a rang 2329 loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666`;

const codePoints: ReadonlyMap<string, number> = new Map([
  ...inSequence(latin, 0xa0),
  ...inSequence(capitals, 0x391),
  ...inSequence(smallLetters, 0x3b1),
  ...inPairs(others),
]);

function inSequence(names: string, first: number): (readonly [string, number])[] {
  const all = names.split(/\s+/).map((name, index) => [name, first + index] as const);
  return all.filter(([name]) => name !== '-');
}

function inPairs(pairs: string): (readonly [string, number])[] {
  const words = pairs.split(/\s+/);
  return words.flatMap((name, index) => (index % 2 === 0 ? [[name, Number.parseInt(words[index + 1] ?? '', 16)]] : []));
}
