import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['unclosed-attribute-list', 'dropped-attribute-token', 'undefined-attribute-reference'] };

test.each([
  ['at the end', '[a](b)⟦unclosed-attribute-list|{:target="_blank"⟧'],
  ['another bracket', '[a](b)⟦unclosed-attribute-list|{:target="_blank" .c⟧) d'],
  ['swallowing', '[a](b)⟦unclosed-attribute-list|{:target="_blank"⟧ and [c](d){:.e}'],
  ['a picture', '![a](b)⟦unclosed-attribute-list|{: .image⟧ text'],
  ['closed', '[a](b){:target="_blank"}'],
  ['an emoticon', '[a](b){: and more'],
])('unclosed-attribute-list: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
