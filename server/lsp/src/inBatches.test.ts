import { expect, test } from 'vitest';
import { inBatches } from './inBatches.ts';

function squares(most: number) {
  const sent: (readonly number[])[] = [];
  const square = inBatches<number, number>(async (items) => {
    sent.push(items);
    return items.map((item) => item * item);
  }, most);
  return { sent, square };
}

test('what is asked for at once is sent at once, each with its own answer', async () => {
  const { sent, square } = squares(10);
  expect(await Promise.all([1, 2, 3].map(square))).toEqual([1, 4, 9]);
  expect(await square(4)).toBe(16);
  expect(sent).toEqual([[1, 2, 3], [4]]);
});

test('many are sent some at a time', async () => {
  const { sent, square } = squares(2);
  expect(await Promise.all([1, 2, 3, 4, 5].map(square))).toEqual([1, 4, 9, 16, 25]);
  expect(sent).toEqual([[1, 2], [3, 4], [5]]);
});

test('where sending fails, whoever waits for it is told, and nobody else', async () => {
  const square = inBatches<number, number>(async (items) => {
    if (items.includes(3)) throw new Error('no threes');
    return items.map((item) => item * item);
  }, 2);
  const [one, two, three, four] = await Promise.allSettled([1, 2, 3, 4].map(square));
  expect([one, two]).toMatchObject([{ value: 1 }, { value: 4 }]);
  expect([three, four]).toMatchObject([{ reason: new Error('no threes') }, { reason: new Error('no threes') }]);
});

test('too few answers are a failure', async () => {
  const one = inBatches<number, number>(async () => [], 2);
  await expect(one(1)).rejects.toThrow('1 were asked for, and 0 came');
});
