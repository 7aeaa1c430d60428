import { expect, test } from 'vitest';
import { whenCopied } from './copied.ts';

test('what was copied comes when it may be read', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const seen: string[] = [];
  whenCopied({ readText: () => promise }, (text) => seen.push(text));
  expect(seen).toEqual([]);
  resolve('https://a.example');
  await promise;
  expect(seen).toEqual(['https://a.example']);
});

test('a clipboard that is refused proposes nothing, and nobody hears of it', async () => {
  const { promise, reject } = Promise.withResolvers<string>();
  const seen: string[] = [];
  whenCopied({ readText: () => promise }, (text) => seen.push(text));
  reject(new Error('not allowed'));
  await expect(promise).rejects.toThrow('not allowed');
  expect(seen).toEqual([]);
});
