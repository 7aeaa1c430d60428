import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type TextEdit } from './change.ts';
import { composedEdits } from './composedEdits.ts';

const insert = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });

test('edits that are apart stay apart, at their places in the first text', () => {
  expect(composedEdits('abcdef', [insert(1, 'XX')], [{ span: { start: 5, end: 6 }, text: 'Y' }])).toEqual([
    insert(1, 'XX'),
    { span: { start: 3, end: 4 }, text: 'Y' },
  ]);
});

test('an edit of a text that was inserted becomes part of it', () => {
  expect(composedEdits('ab', [insert(1, 'one two')], [{ span: { start: 5, end: 8 }, text: 'three' }])).toEqual([
    insert(1, 'one three'),
  ]);
});

test('one round does what two do', () => {
  const piece = fc.tuple(fc.nat(4), fc.nat(3), fc.constantFrom('', 'x', 'yz', '\n'));
  const editsOf = (text: string, pieces: readonly (readonly [number, number, string])[]): readonly TextEdit[] => {
    let at = -1;
    return pieces.flatMap(([gap, length, put]) => {
      const start = at + 1 + gap;
      const end = start + length;
      if (end > text.length) return [];
      at = end;
      return [{ span: { start, end }, text: put }];
    });
  };
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(piece), fc.array(piece), (text, one, two) => {
      const first = editsOf(text, one);
      const between = applyEdits(text, first);
      const second = editsOf(between, two);
      const composed = composedEdits(text, first, second);
      expect(applyEdits(text, composed)).toBe(applyEdits(between, second));
      let last = -1;
      for (const { span } of composed) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.end;
      }
    }),
  );
});
