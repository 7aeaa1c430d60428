import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['undefined-attribute-reference'] };

test.each([
  ['a slip', '{:note: .note}\n\na\n{:⟦undefined-attribute-reference|noet⟧}'],
  ['defined further down', 'a\n{:note}\n\n{:note: .note}'],
  ['in a definition', '{:note: .note ⟦undefined-attribute-reference|wide⟧}\n\na\n{:note}'],
  ['a class without its dot', '[a](b){:⟦undefined-attribute-reference|wide⟧}'],
  ["kramdown's own", '- TOC\n{:toc}'],
  ['beside what cannot be read', '[a](b){:target = "_blank"}'],
  ['printed as text anyway', 'word {:note}'],
])('undefined-attribute-reference: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
