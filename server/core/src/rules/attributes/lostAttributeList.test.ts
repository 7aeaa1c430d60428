import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['lost-attribute-list'] };

test.each([
  ['in front of an end of block', '⟦lost-attribute-list|{:.a}⟧\n\n^\ntext'],
  ['behind a paragraph', 'text\n{:.a}'],
  ['in front of a paragraph', 'text\n\n{:.a}\nmore'],
  ['a definition', '{:a: .b}\n\ntext\n{:a}'],
])('lost-attribute-list: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
