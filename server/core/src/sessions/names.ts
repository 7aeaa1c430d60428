import { givenNames } from './givenNames.ts';
import { particles, titleWords } from './vocabulary.ts';

/** Longer texts are no names. */
const longestName = 60;

/**
 * Whether a text can be the full name of a person by its looks: two to five words with capitals, initials and particles
 * (`Ada B. Brandt`, `Jan van den Berg`, `ADA BRANDT`), none of them a word of titles; or a name in a script without
 * capitals (`王小明`, `اليسا خوري`).
 */
export function looksLikeName(text: string): boolean {
  const words = wordsOf(text);
  if (words === null) return false;
  if (words.every(({ isCaseless }) => isCaseless)) return words.length <= 4 && text.trim().length >= 2;
  if (words.length < 2 || words.length > 5 || !words.some(({ isFull }) => isFull)) return false;
  const isTitle = words.some(({ lower }) => titleWords.has(lower));
  // `Kevin Day` is somebody all the same
  return !isTitle || (words.length === 2 && beginsWithGiven(words) && !titleWords.has(words[0]?.lower ?? ''));
}

/** Whether a text that can be a name begins with one that many people bear: `Ada Brandt`, and `Ada` alone. */
export function hasGivenName(text: string): boolean {
  const words = wordsOf(text);
  return words !== null && beginsWithGiven(words);
}

function beginsWithGiven(words: readonly NameWord[]): boolean {
  return givenNames.has(nameKey(words[0]?.lower ?? '').split(' ')[0] ?? '');
}

/** Whether a text where a name is expected can be one: further words may be those of titles (`Tom Rust`), not the first. */
export function couldBeFullName(text: string): boolean {
  const words = wordsOf(text);
  if (words === null || words.length < 2 || words.length > 4) return false;
  return words[0]?.isFull === true && !titleWords.has(words[0].lower) && !/["“”]/.test(text);
}

/** Whether a text that a link or a picture already makes somebody's can be a name: one word will do (`Jfokus`, `Ada`). */
export function couldBeName(text: string): boolean {
  const words = wordsOf(text);
  if (words === null || words.length > 6) return false;
  if (words.some(({ lower }) => titleWords.has(lower)) && !looksLikeName(text)) return false;
  return words.some(({ isFull, isCaseless }) => isFull || isCaseless);
}

interface NameWord {
  readonly lower: string;
  readonly isFull: boolean;
  readonly isCaseless: boolean;
}

/** The words of what can be a name; `null` where a word cannot stand in one. */
function wordsOf(text: string): readonly NameWord[] | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestName) return null;
  const words: NameWord[] = [];
  for (const word of trimmed.split(/\s+/)) {
    const lower = word.toLowerCase();
    // most words are of plain letters
    if (/^[A-Za-z]+$/.test(word)) {
      const isCapital = word.charCodeAt(0) < 97;
      if (!isCapital && !particles.has(lower)) return null;
      words.push({ lower, isFull: isCapital && word.length > 1, isCaseless: false });
      continue;
    }
    const isFull = /^["“(‘']?(?:\p{Lu}[\p{L}\p{M}'’\-‑]*|(?:\p{Lu}\p{L}{0,2}\.-?)+)["”)’']?$/u.test(word);
    const isCaseless = /^[\p{Lo}\p{Lm}][\p{Lo}\p{Lm}\p{M}·・-]*$/u.test(word);
    if (!isFull && !isCaseless && !particles.has(lower)) return null;
    words.push({ lower, isFull: isFull && /\p{L}{2}/u.test(word), isCaseless });
  }
  return words;
}

/** In lower case, without marks, for comparison: `Zoë D’Arcy` gives `zoe darcy`. */
export function nameKey(name: string): string {
  if (/^[ -~]*$/.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
