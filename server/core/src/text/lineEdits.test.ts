import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from './change.ts';
import { lineEdits } from './lineEdits.ts';

test('only lines that differ are touched', () => {
  const before = ['a\n', 'b\n', 'c\n', 'd\n'];
  expect(lineEdits(before, ['a\n', 'x\n', 'b\n', 'd\n'], 10)).toEqual([
    { span: { start: 12, end: 12 }, text: 'x\n' },
    { span: { start: 14, end: 16 }, text: '' },
  ]);
  expect(lineEdits(before, before, 0)).toEqual([]);
});

test('they make one text of the other', () => {
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n'), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(applyEdits(before.join(''), lineEdits(before, after, 0))).toBe(after.join(''));
    }),
  );
});
