/** The place in an ascending list of lines of the first one that is not before `line`; the length if there is none. */
export function indexFrom(lines: readonly number[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) >= line) high = middle;
    else low = middle + 1;
  }
  return low;
}
