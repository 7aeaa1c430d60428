import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const files = { '_data/outbound.yml': 'harbour:\n  url: https://a.example\n' };
const options = { rules: ['unknown-outbound'], files };

test.each([
  ['known', '---\noutbound: [harbour]\n---\n'],
  ['a slip', '---\noutbound: [harbour, ⟦unknown-outbound|"harbuor"⟧]\n---\n'],
  ['one', '---\noutbound: ⟦unknown-outbound|tide⟧\n---\n'],
])('unknown-outbound: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('unknown-outbound: means something else in a blog without the file', () => {
  expect(lint('---\noutbound: [a]\n---\n', { rules: ['unknown-outbound'], files: {} })).toEqual([]);
});
