import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from './unifiedDiff.ts';

test('is empty for the same text', () => {
  expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe('');
});

test('shows a last line without its line end', () => {
  expect(unifiedDiff('a.md', 'a\nb', 'a\nc\n')).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n',
  );
});

test.each([
  ['_posts/é.md', '--- a/_posts/é.md\n+++ b/_posts/é.md\n'],
  ['b c.md', '--- a/b c.md\t\n+++ b/b c.md\t\n'],
  ['b\n"\\\u001B\u202E.md', '--- "a/b\\n\\"\\\\\\033\\342\\200\\256.md"\n+++ "b/b\\n\\"\\\\\\033\\342\\200\\256.md"\n'],
  ['/elsewhere/a.md', '--- /elsewhere/a.md\n+++ /elsewhere/a.md\n'],
])('names %j so that git applies it', (file, header) => {
  expect(unifiedDiff(file, 'a\n', 'b\n').startsWith(header)).toBe(true);
});

test('changes far apart are hunks of their own', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`);
  const after = lines.with(1, 'x\n').with(18, 'y\n').join('');
  expect(unifiedDiff('a.md', lines.join(''), after).match(/^@@.*@@$/gm)).toEqual([
    '@@ -1,5 +1,5 @@',
    '@@ -16,5 +16,5 @@',
  ]);
});

test('lines that stay are not shown as taken out and put in', () => {
  const before = '# Day 1\n\nOne.\n\n# Day 2\n\nTwo.\n';
  const after = '# Day 1\n\nOne.\n\n## A\n\nText.\n\n## B\n\nText.\n\n# Day 2\n\nTwo.\n';
  const rows = unifiedDiff('a.md', before, after).split('\n').slice(3);
  expect(rows.filter((row) => row.startsWith('-'))).toEqual([]);
  expect(rows.filter((row) => row.startsWith('+'))).toHaveLength(8);
});

test('texts that have nothing in common are one change, also long ones', () => {
  const text = (mark: string): string => Array.from({ length: 3000 }, (_, index) => `${mark}${index}\n`).join('');
  const diff = unifiedDiff('a.md', text('a'), text('b'));
  expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -1,3000 +1,3000 @@']);
});

const someText = fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'c'), { maxLength: 12 }).map((lines) => lines.join(''));

test('applied, gives the other text', () => {
  fc.assert(
    fc.property(someText, someText, (a, b) => {
      expect(patched(a, unifiedDiff('f', a, b))).toBe(b);
    }),
  );
});

test('no other diff has fewer lines', () => {
  fc.assert(
    fc.property(someText, someText, (a, b) => {
      const rows = unifiedDiff('f', a, b).split('\n').slice(2);
      const touched = rows.filter((row) => /^[+-]/.test(row)).length;
      const [old, changed] = [linesOf(a), linesOf(b)];
      expect(touched).toBe(old.length + changed.length - 2 * common(old, changed));
    }),
  );
});

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** Length of the longest sequence that both have. */
function common(old: readonly string[], changed: readonly string[]): number {
  let lengths = changed.map(() => 0);
  for (const line of old) {
    const row: number[] = [];
    for (const [index, other] of changed.entries()) {
      const diagonal = lengths[index - 1] ?? 0;
      row.push(line === other ? diagonal + 1 : Math.max(lengths[index] ?? 0, row[index - 1] ?? 0));
    }
    lengths = row;
  }
  return lengths.at(-1) ?? 0;
}

/** What `patch` makes of a text. */
function patched(text: string, diff: string): string {
  const old = linesOf(text);
  const result: string[] = [];
  let at = 0;
  let before = '';
  for (const row of diff.split(/(?<=\n)/).slice(2)) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? /.exec(row);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      result.push(...old.slice(at, start));
      at = start;
    } else if (row.startsWith('\\')) {
      // speaks of the row above it
      if (!before.startsWith('-')) result.push((result.pop() ?? '').replace(/\n$/, ''));
    } else {
      if (!row.startsWith('-')) result.push(row.slice(1));
      if (!row.startsWith('+')) at++;
    }
    before = row;
  }
  return [...result, ...old.slice(at)].join('');
}
