/**
 * The candidates that a misspelt word may stand for, nearest first, at most three: one slip for a short word, two from
 * six letters on. A slip is a letter too many, missing, wrong, or two swapped; letter case alone is none.
 */
export function didYouMean(word: string, candidates: Iterable<string>): readonly string[] {
  const limit = word.length < 6 ? 1 : 2;
  const lower = word.toLowerCase();
  const near: { candidate: string; slips: number }[] = [];
  for (const candidate of candidates) {
    // of thousands nearly all go here; the few letters that become longer in lower case become one longer
    if (Math.abs(candidate.length - lower.length) > 2 * limit) continue;
    const slips = slipsBetween(lower, candidate.toLowerCase(), limit);
    if (candidate !== word && slips <= limit) near.push({ candidate, slips });
  }
  near.sort((a, b) => a.slips - b.slips);
  return near.slice(0, 3).map(({ candidate }) => candidate);
}

/** Damerau–Levenshtein distance (adjacent letters swapped count one); anything above `limit` is given as `limit + 1`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  // what both begin with costs nothing: addresses have much in common
  let shared = 0;
  while (shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  const rows = a.length - shared;
  const columns = b.length - shared;
  const row = (): number[] => new Array<number>(columns + 1).fill(beyond);
  let beforeLast = row();
  let last = row().map((_, column) => Math.min(column, beyond));
  let current = row();
  for (let down = 1; down <= rows; down++) {
    // cells that lie further off the diagonal are beyond the limit
    const first = Math.max(1, down - limit);
    const end = Math.min(columns, down + limit);
    current[first - 1] = first === 1 ? Math.min(down, beyond) : beyond;
    let least = at(current, first - 1);
    for (let across = first; across <= end; across++) {
      const letter = a.charCodeAt(shared + down - 1);
      const other = b.charCodeAt(shared + across - 1);
      let slips = Math.min(
        at(last, across) + 1,
        at(current, across - 1) + 1,
        at(last, across - 1) + (letter === other ? 0 : 1),
      );
      const swapped =
        down > 1 &&
        across > 1 &&
        letter === b.charCodeAt(shared + across - 2) &&
        a.charCodeAt(shared + down - 2) === other;
      if (swapped) slips = Math.min(slips, at(beforeLast, across - 2) + 1);
      current[across] = Math.min(slips, beyond);
      least = Math.min(least, slips);
    }
    if (end < columns) current[end + 1] = beyond;
    if (least > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, columns);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
