import { expect, test } from 'vitest';
import { mostThatFit } from './mostThatFit.ts';

/** Joins words none of which is `bad`; `a` and `b` do not go together. */
function join(words: readonly string[], asked: string[]): string | null {
  const text = words.join(' ');
  asked.push(text);
  return words.includes('bad') || (words.includes('a') && words.includes('b')) ? null : text;
}

test.each<[readonly string[], string | null]>([
  [[], null],
  [['x', 'y'], 'x y'],
  [['bad'], null],
  [['x', 'bad', 'y', 'z'], 'x y z'],
  [['bad', 'bad', 'bad'], null],
  [['b', 'x', 'a', 'y'], 'b x y'],
])('of %j', (words, expected) => {
  const { taken, made } = mostThatFit(words, (some) => join(some, []));
  expect(made).toBe(expected);
  expect(taken.join(' ')).toBe(expected ?? '');
});

test('what fits is tried once; one thing that does not is found in few steps', () => {
  const words = Array.from({ length: 64 }, (_, index) => `w${index}`);
  const asked: string[] = [];
  mostThatFit(words, (some) => join(some, asked));
  expect(asked).toHaveLength(1);
  mostThatFit(words.with(20, 'bad'), (some) => join(some, asked));
  expect(asked.length).toBeLessThan(20);
});
