/** The words of a vocabulary by what all spellings of a word share. */
export interface Spellings {
  /** Of all spellings with the same letters the one that most posts use; `null` without. By `spellingKey`. */
  usual(key: string): string | null;
  /** All words of the vocabulary, in its order. */
  words(): readonly SpeltWord[];
}

export interface SpeltWord {
  readonly word: string;
  /** By `spellingKey`. */
  readonly key: string;
  /** How many posts use it. */
  readonly count: number;
}

/** Letters and digits, in lower case; `C++` and `C#` keep what tells them apart. */
export function spellingKey(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}+#.]/gu, '');
}

/** Reads the vocabulary when somebody first asks. */
export function spellingsOf(vocabulary: ReadonlyMap<string, number>): Spellings {
  let all: readonly SpeltWord[] | null = null;
  let byKey: ReadonlyMap<string, SpeltWord> | null = null;
  const words = (): readonly SpeltWord[] => {
    all ??= Array.from(vocabulary, ([word, count]) => ({ word, key: spellingKey(word), count }));
    return all;
  };
  return {
    words,
    usual(key) {
      byKey ??= mostUsedByKey(words());
      return byKey.get(key)?.word ?? null;
    },
  };
}

function mostUsedByKey(words: readonly SpeltWord[]): ReadonlyMap<string, SpeltWord> {
  const best = new Map<string, SpeltWord>();
  for (const each of words) {
    const other = best.get(each.key);
    if (other === undefined || each.count > other.count) best.set(each.key, each);
  }
  return best;
}
