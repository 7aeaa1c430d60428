import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['byte-order-mark'] };

test.each([
  ['in front', '⟦byte-order-mark|\uFEFF⟧---\ntitle: a\n---\n'],
  ['without', '---\ntitle: a\n---\n'],
])('byte-order-mark: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
