/** The words of a vocabulary by what all spellings of a word share. */
export interface Spellings {
  /** Of all spellings with the same letters the one that most posts use; `null` without. By `spellingKey`. */
  usual(key: string): string | null;
}

/** Letters and digits, in lower case; `C++` and `C#` keep what tells them apart. */
export function spellingKey(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}+#.]/gu, '');
}

/** Reads the vocabulary when somebody first asks. */
export function spellingsOf(vocabulary: ReadonlyMap<string, number>): Spellings {
  let byKey: ReadonlyMap<string, string> | null = null;
  return {
    usual(key) {
      byKey ??= mostUsedByKey(vocabulary);
      return byKey.get(key) ?? null;
    },
  };
}

function mostUsedByKey(vocabulary: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [word, count] of vocabulary) {
    const key = spellingKey(word);
    const other = best.get(key);
    if (other === undefined || count > (vocabulary.get(other) ?? 0)) best.set(key, word);
  }
  return best;
}
