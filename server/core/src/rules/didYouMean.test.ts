import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, slipsBetween } from './didYouMean.ts';

test.each([
  ['titel', ['title', 'tags'], ['title']],
  ['tgas', ['tags', 'toc'], ['tags']],
  ['ada_brant', ['kofi_adjei', 'ada_brandt'], ['ada_brandt']],
  ['Author', ['author'], ['author']],
  ['author', ['author'], []],
  ['abcdefgh', ['abcdefxy', 'abcdefgx'], ['abcdefgx', 'abcdefxy']],
  ['toc', ['tag'], []],
])('%s among %j', (word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toEqual(expected);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('slips are symmetric, none between a word and itself, and never above the limit by more than one', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const slips = slipsBetween(a, b, limit);
      expect(slipsBetween(b, a, limit)).toBe(slips);
      expect(slipsBetween(a, a, limit)).toBe(0);
      expect(slips).toBeLessThanOrEqual(limit + 1);
      const all = slipsBetween(a, b, 99);
      expect(slips).toBe(Math.min(all, limit + 1));
    }),
  );
});
