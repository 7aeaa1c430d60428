import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['dropped-attribute-token'] };

test.each([
  ['no quotes', '[a](b){:⟦dropped-attribute-token|target=_blank⟧ rel="noopener"}'],
  ['no quotes and nothing else', '[a](b){:⟦dropped-attribute-token|target=_blank⟧}'],
  ['curly quotes', '[a](b){:⟦dropped-attribute-token|title=“two words”⟧}'],
  ['spaces around the sign', '[a](b){:⟦dropped-attribute-token|target = "_blank"⟧}'],
  ['a colon in front', '[a](b){:⟦dropped-attribute-token|:rel="noopener"⟧ target="_blank"}'],
  ['a comma', '[a](b){:.c ⟦dropped-attribute-token|,⟧}'],
  ['words that may belong to the value', '[a](b){:⟦dropped-attribute-token|title=two⟧ words}'],
  ['right', '[a](b){:target="_blank" .c #d e}'],
  ['in code', '`{:b=>2, :c=>3}`'],
  ['printed as text anyway', 'word {:b=>2}'],
  ['of a block', 'text\n{: ⟦dropped-attribute-token|width=50%⟧ .c}'],
])('dropped-attribute-token: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
