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

const someText = fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'c'), { maxLength: 12 }).map((lines) => lines.join(''));

test('applied, gives the other text', () => {
  fc.assert(
    fc.property(someText, someText, (a, b) => {
      expect(patched(a, unifiedDiff('f', a, b))).toBe(b);
    }),
  );
});

/** What `patch` makes of a text. */
function patched(text: string, diff: string): string {
  const old = text === '' ? [] : text.split(/(?<=\n)/);
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
