import { expect, test } from 'vitest';
import { whenCopied } from './copied.ts';

test('what was copied comes when it may be read', async () => {
  let allow = (_text: string): void => undefined;
  const reading = new Promise<string>((resolve) => {
    allow = resolve;
  });
  const seen: string[] = [];
  whenCopied({ clipboard: { readText: () => reading }, isDesktop: true }, (text) => seen.push(text));
  expect(seen).toEqual([]);
  allow('https://a.example');
  await reading;
  expect(seen).toEqual(['https://a.example']);
});

test('a clipboard that is refused proposes nothing, and nobody hears of it', async () => {
  const reading = Promise.reject(new Error('not allowed'));
  const seen: string[] = [];
  whenCopied({ clipboard: { readText: () => reading }, isDesktop: true }, (text) => seen.push(text));
  await expect(reading).rejects.toThrow('not allowed');
  expect(seen).toEqual([]);
});

test('in a browser the clipboard is left alone', () => {
  let asked = 0;
  const readText = (): Promise<string> => {
    asked++;
    return Promise.resolve('https://a.example');
  };
  whenCopied({ clipboard: { readText }, isDesktop: false }, () => undefined);
  expect(asked).toBe(0);
  whenCopied({ clipboard: { readText }, isDesktop: true }, () => undefined);
  expect(asked).toBe(1);
});
