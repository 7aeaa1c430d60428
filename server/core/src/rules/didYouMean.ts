/**
 * The candidates that a misspelt word may stand for, nearest first, at most three: one slip for a short word, two from
 * six letters on. A slip is a letter too many, missing, wrong, or two swapped; letter case alone is none.
 */
export function didYouMean(word: string, candidates: Iterable<string>): readonly string[] {
  const limit = word.length < 6 ? 1 : 2;
  const lower = word.toLowerCase();
  const near: { candidate: string; slips: number }[] = [];
  for (const candidate of candidates) {
    const slips = slipsBetween(lower, candidate.toLowerCase(), limit);
    if (candidate !== word && slips <= limit) near.push({ candidate, slips });
  }
  near.sort((a, b) => a.slips - b.slips);
  return near.slice(0, 3).map(({ candidate }) => candidate);
}

/** Damerau–Levenshtein distance (adjacent letters swapped count one); anything above `limit` is given as `limit + 1`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
