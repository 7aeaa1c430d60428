import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['doubled-attribute'] };

test.each([
  ['in one list', '[a](b){:⟦doubled-attribute|rel="c"⟧ rel="d"}'],
  ['in two lists', '[a](b){:⟦doubled-attribute|target="_self"⟧ .c}{:target="_blank"}'],
  ['of a block', 'text\n{: ⟦doubled-attribute|#a⟧ #b}'],
  ['in a definition', '{:a: ⟦doubled-attribute|title="b"⟧ title="c"}\n\ntext\n{:a}'],
  ['in two definitions', '{:a: title="b"}\n{:c: title="d"}\n\ntext\n{:a}'],
  ['classes', '[a](b){:.c .d}{:.e class="f"}'],
  ['two links', '[a](b){:rel="c"} [d](e){:rel="f"}'],
  ['printed as text', 'a {:b="c" b="d"}'],
])('doubled-attribute: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('doubled-attribute: a list that is left with nothing goes', () => {
  expect(fixed('[a](b){:rel="c"}{:rel="c"}', 'Remove the one without effect', options)).toBe('[a](b){:rel="c"}');
});
