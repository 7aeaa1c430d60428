/** Names in the spelling that is right, to be looked for in any other. */
export interface Spellings {
  /** By the letters alone, in lower case. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** By a number that names with the same first two letters share, in any letter case. */
  readonly byBeginning: ReadonlyMap<number, readonly Candidate[]>;
  /** 1 for the numbers that are in `byBeginning`: most words are none of these, and this is found faster. */
  readonly beginnings: Uint8Array;
}

interface Candidate {
  readonly name: string;
  /** In lower case, without and with its space; one only for a single word. */
  readonly forms: readonly string[];
  /** Lengths, in UTF-16 units, of what may be written for it: `İ` becomes longer in lower case. */
  readonly lengths: readonly number[];
}

/** Of names with the same letters the last one counts. */
export function spellings(names: readonly string[]): Spellings {
  const byLetters = new Map(names.map((name) => [lettersOf(name), name]));
  const byBeginning = new Map<number, readonly Candidate[]>();
  for (const [letters, name] of byLetters) {
    const forms = [...new Set([letters, name.toLowerCase().replace(/\s+/g, ' ')])];
    const lengths = [...new Set([...forms, name.replace(/\s+/g, ' ')].map(({ length }) => length))];
    for (const beginning of new Set([beginningOf(letters, 0), beginningOf(name, 0)]))
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { name, forms, lengths }]);
  }
  const beginnings = new Uint8Array(128 * 128);
  for (const beginning of byBeginning.keys()) beginnings[beginning] = 1;
  return { byLetters, byBeginning, beginnings };
}

export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}

/**
 * Whether any name is written otherwise than it should be, be it a part of a longer word. A few steps for each letter,
 * so that few paragraphs need to be looked at word by word.
 */
export function mayMisspell(text: string, { byBeginning, beginnings }: Spellings): boolean {
  let isInWord = false;
  for (let index = 0; index < text.length; index++) {
    const wasInWord = isInWord;
    isInWord = isAsciiLetter(text.charCodeAt(index));
    if (wasInWord) continue;
    const beginning = beginningOf(text, index);
    if (beginnings[beginning] === 0) continue;
    if (byBeginning.get(beginning)?.some((candidate) => isWrittenOtherwise(text, index, candidate))) return true;
  }
  return false;
}

function isWrittenOtherwise(text: string, index: number, { name, forms, lengths }: Candidate): boolean {
  if (!forms.some((form) => mayBeAt(text, index, form))) return false;
  return lengths.some((length) => {
    const written = text.slice(index, index + length);
    return written !== name && forms.includes(written.toLowerCase().replace(/\s/g, ' '));
  });
}

/** Whether the text may have a form there, as far as ASCII tells: without a copy, since most words are none. */
function mayBeAt(text: string, index: number, form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const written = text.charCodeAt(index + at);
    const wanted = form.charCodeAt(at);
    if (written >= 0x80 || wanted >= 0x80) return true;
    if (folded(written) !== wanted && !(wanted === 0x20 && written >= 0x09 && written <= 0x0d)) return false;
  }
  return true;
}

/** The same for `Java` and `java`; two characters beyond ASCII are not told apart. */
function beginningOf(text: string, index: number): number {
  return folded(text.charCodeAt(index)) * 128 + folded(text.charCodeAt(index + 1));
}

function folded(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code < 0x80 ? code : 0;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
