import type { TextEdit } from './change.ts';

/**
 * The edits that make one text of another, line by line: lines that stay are not touched.
 * @param start offset of the first line in its file
 */
export function lineEdits(before: readonly string[], after: readonly string[], start: number): readonly TextEdit[] {
  const common = commonLengths(before, after);
  const edits: TextEdit[] = [];
  let [i, j, at] = [0, 0, start];
  while (i < before.length || j < after.length) {
    const from = at;
    let text = '';
    while ((i < before.length || j < after.length) && !(i < before.length && before[i] === after[j])) {
      if (j < after.length && (common[i]?.[j + 1] ?? 0) >= (common[i + 1]?.[j] ?? 0)) text += after[j++];
      else if (i < before.length) at += before[i++]?.length ?? 0;
      else text += after[j++];
    }
    if (text !== '' || at > from) edits.push({ span: { start: from, end: at }, text });
    while (i < before.length && before[i] === after[j]) {
      at += before[i]?.length ?? 0;
      i++;
      j++;
    }
  }
  return edits;
}

/** How many lines two texts have in common, in order, from each pair of lines on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = before.map(() => new Array<number>(after.length + 1).fill(0));
  table.push(new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        before[i] === after[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}
