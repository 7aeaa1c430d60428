/** Names in the spelling that is right, to be looked for in any other. */
export interface Spellings {
  /** The right spelling by the letters alone, in lower case. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** The right spellings that are one word. */
  readonly words: ReadonlySet<string>;
  /** Finds any of them, in any letter case and be it the beginning of a longer word. */
  readonly anywhere: RegExp;
}

/** Of names with the same letters the last one counts. */
export function spellings(names: readonly string[]): Spellings {
  const byLetters = new Map(names.map((name) => [lettersOf(name), name]));
  return {
    byLetters,
    words: new Set(names.filter((name) => !/\s/.test(name) && byLetters.get(lettersOf(name)) === name)),
    anywhere: expression([...byLetters].flat().map(lower)),
  };
}

export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}

/**
 * Offsets in a text where a name seems to be written otherwise than it should be, in order: all that are, and some that
 * are parts of something else. Few paragraphs have any, so that few need to be read word by word.
 * @param right the right spelling by letters; `undefined` for what is no name
 */
export function suspects(
  text: string,
  { words, anywhere }: Spellings,
  right: (letters: string) => string | undefined,
): readonly number[] {
  const isWrong = (written: string): boolean => (right(lettersOf(written)) ?? written) !== written;
  const found: number[] = [];
  const finder = new RegExp(anywhere);
  for (let match = finder.exec(text); match; match = finder.exec(text)) {
    const [written] = match;
    // one may begin within another
    finder.lastIndex = match.index + 1;
    if (words.has(written)) continue;
    if (isWrong(written) || written.split(/\s+/).some(isWrong)) found.push(match.index);
  }
  return found;
}

/** Letter case does not count; `İ` becomes longer in lower case. */
function lower(form: string): string {
  const folded = form.toLowerCase();
  return folded.length === form.length ? folded : form;
}

/** One expression for all: the engine rules most places out at a glance, which no loop over the characters can. */
function expression(forms: readonly string[]): RegExp {
  // of two that begin alike the longer one is meant
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const ofWords = longestFirst.filter((form) => /^\w/.test(form));
  const others = longestFirst.filter((form) => /^\W/.test(form));
  const sources = [...(ofWords.length > 0 ? [String.raw`\b(?:${alternatives(ofWords)})`] : []), ...others.map(escaped)];
  return new RegExp(sources.length > 0 ? sources.join('|') : '(?!)', 'gi');
}

function alternatives(forms: readonly string[]): string {
  return forms.map(escaped).join('|');
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}
