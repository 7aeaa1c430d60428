import { expect, test } from 'vitest';
import { addressFault } from './addressFault.ts';

test.each(['', 'https://video.example/a?b=c', 'http://a.example'])('an address: %j', (text) => {
  expect(addressFault(text)).toBeNull();
});

test.each(['video.example/a', 'https://', 'javascript:alert(1)', 'https://a b', 'ftp://a.example'])(
  'none: %j',
  (text) => {
    expect(addressFault(text)).toEqual(expect.any(String));
  },
);
