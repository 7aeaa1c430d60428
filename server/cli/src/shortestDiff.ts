/** Lines `oldStart` to before `oldEnd` became lines `newStart` to before `newEnd`; all from 0. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** More steps than any hand would follow; beyond, the middle is one change. */
const mostSteps = 2000;

/** What turns some lines into others with the fewest lines taken out and put in, by the algorithm of Myers. */
export function changesBetween(old: readonly string[], changed: readonly string[]): readonly Change[] {
  const shorter = Math.min(old.length, changed.length);
  let start = 0;
  while (start < shorter && old[start] === changed[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === changed[changed.length - 1 - end]) end++;
  const from = old.slice(start, old.length - end);
  const to = changed.slice(start, changed.length - end);
  const changes = middle(from, to);
  return changes.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    oldStart: oldStart + start,
    oldEnd: oldEnd + start,
    newStart: newStart + start,
    newEnd: newEnd + start,
  }));
}

function middle(old: readonly string[], changed: readonly string[]): readonly Change[] {
  if (old.length + changed.length === 0) return [];
  const rounds = roundsOf(old, changed);
  if (!rounds) return [{ oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: changed.length }];
  return wayBack(rounds, old.length, changed.length);
}

/**
 * How far each diagonal gets (lines of `old`) with so many steps, one array for each number of steps: diagonal `k` of
 * round `d` stands at `k + d`. `null` where more steps than `mostSteps` are needed.
 */
function roundsOf(old: readonly string[], changed: readonly string[]): readonly Int32Array[] | null {
  const rounds: Int32Array[] = [];
  for (let steps = 0; steps <= mostSteps; steps++) {
    const before = rounds.at(-1);
    const reached = new Int32Array(2 * steps + 1);
    rounds.push(reached);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = before ? nextOn(before, steps, diagonal) : 0;
      while (x < old.length && x - diagonal < changed.length && old[x] === changed[x - diagonal]) x++;
      reached[diagonal + steps] = x;
      if (x >= old.length && x - diagonal >= changed.length) return rounds;
    }
  }
  return null;
}

/** Where a diagonal begins: a line was put in (from the diagonal above) or taken out (from the one below). */
function nextOn(before: Int32Array, steps: number, diagonal: number): number {
  const above = reachedOn(before, steps - 1, diagonal + 1);
  const below = reachedOn(before, steps - 1, diagonal - 1);
  return isPutIn(above, below) ? above : below + 1;
}

function isPutIn(above: number, below: number): boolean {
  return below < above;
}

/** -1 for a diagonal that was not reached yet. */
function reachedOn(round: Int32Array, steps: number, diagonal: number): number {
  return round[diagonal + steps] ?? -1;
}

/** From the end of both texts to their beginning, neighbouring steps as one change. */
function wayBack(rounds: readonly Int32Array[], oldLength: number, newLength: number): readonly Change[] {
  const changes: Change[] = [];
  let x = oldLength;
  let y = newLength;
  for (let steps = rounds.length - 1; steps > 0; steps--) {
    const before = rounds[steps - 1] ?? new Int32Array();
    const above = reachedOn(before, steps - 1, x - y + 1);
    const below = reachedOn(before, steps - 1, x - y - 1);
    const putIn = isPutIn(above, below);
    const diagonal = putIn ? x - y + 1 : x - y - 1;
    const step = putIn
      ? { oldStart: above, oldEnd: above, newStart: above - diagonal, newEnd: above - diagonal + 1 }
      : { oldStart: below, oldEnd: below + 1, newStart: below - diagonal, newEnd: below - diagonal };
    const last = changes.at(-1);
    if (last && last.oldStart === step.oldEnd && last.newStart === step.newEnd)
      changes[changes.length - 1] = { ...last, oldStart: step.oldStart, newStart: step.newStart };
    else changes.push(step);
    x = step.oldStart;
    y = step.newStart;
  }
  return changes.reverse();
}
