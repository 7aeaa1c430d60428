import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['misspelt-target'] };

test.each([
  ['without its underscore', '[a](b){:target="⟦misspelt-target|blank⟧"}'],
  ['letters swapped', '[a](b){:rel="c" target="⟦misspelt-target|_balnk⟧"}'],
  ['a blank around it', '[a](b){:target="⟦misspelt-target| _blank⟧"}'],
  ['HTML', '<a href="b" target="⟦misspelt-target|_new⟧">c</a>'],
  ['right', '[a](b){:target="_blank"} [c](d){:target="_TOP"}'],
  ['a window with a name', '[a](b){:target="slides"} <a href="c" target="preview">d</a>'],
  ['on something else', 'text\n{: target="blank"}'],
])('misspelt-target: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
