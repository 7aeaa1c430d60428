import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['melted-attributes'] };

test.each([
  ['touching', '[a](b){:⟦melted-attributes|target="_blank"rel="noopener"⟧ .c}'],
  ['a comma', '[a](b){:⟦melted-attributes|target="_blank",rel="noopener",title="d"⟧}'],
  ['right', '[a](b){:target="_blank" rel="noopener"}'],
  ['an escaped quote', '[a](b){:title="so \\"c=\\"d"}'],
])('melted-attributes: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('melted-attributes: puts blanks between them', () => {
  const text = '[a](b){:target="_blank",rel="c"title="d"}';
  expect(fixed(text, 'Write `target="_blank" rel="c" title="d"`', options)).toBe(
    '[a](b){:target="_blank" rel="c" title="d"}',
  );
});
