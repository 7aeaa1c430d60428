import { expect, test } from 'vitest';
import { reasonAgainstAddress } from './address.ts';

test.each([
  ['https://video.example/1', null],
  ['  http://video.example/a?b=c#d ', null],
  ['video.example/1', 'The address must begin with https://'],
  ['javascript:alert(1)', 'The address must begin with https://'],
  ['ttps://video.example', 'The address must begin with https://'],
  ['https://', 'The address is not complete'],
  ['https://video', 'The address is not complete'],
  ['https://video.example/1 https://video.example/2', 'An address holds no blanks'],
])('%s', (text, expected) => {
  expect(reasonAgainstAddress(text)).toBe(expected);
});
