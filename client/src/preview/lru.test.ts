import { expect, test } from 'vitest';
import { remembering } from './lru.ts';

test('computes a text once, as long as it is among the last ones', () => {
  const computed: string[] = [];
  const length = remembering(2, (text) => {
    computed.push(text);
    return { length: text.length };
  });
  for (const text of ['a', 'bb', 'a', 'ccc', 'a', 'bb']) expect(length(text)).toEqual({ length: text.length });
  expect(computed).toEqual(['a', 'bb', 'ccc', 'bb']);
});
