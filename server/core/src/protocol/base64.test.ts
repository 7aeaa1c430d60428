import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

test.each(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'])('"%s" goes and comes back', (text) => {
  const bytes = Buffer.from(text);
  expect(toBase64(bytes)).toBe(bytes.toString('base64'));
  expect(Buffer.from(fromBase64(toBase64(bytes)))).toEqual(bytes);
});

test('every byte goes and comes back, at every place of a group', () => {
  const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7 + (index >> 8)) & 255);
  for (const start of [0, 1, 2]) {
    const some = bytes.subarray(start);
    expect(toBase64(some)).toBe(Buffer.from(some).toString('base64'));
    expect(fromBase64(toBase64(some))).toEqual(Uint8Array.from(some));
  }
});
