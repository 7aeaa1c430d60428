import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

test.each([
  ['here', 'Slides: ⟦vague-link-text|[here](a)⟧'],
  ['letter case and marks', '⟦vague-link-text|[**Click here!**](a)⟧ ⟦vague-link-text|<a href="b">⟧this</a>'],
  ['more words', '[here is more](a)'],
  ['a name', '[c](d)'],
])('vague-link-text: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['vague-link-text'] })).toEqual(expected);
});
