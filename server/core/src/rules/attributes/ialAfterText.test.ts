import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['ial-after-text'] };

test.each([
  ['behind a space', '[a](b) ⟦ial-after-text|{: .wide}⟧ text'],
  ['behind a word', 'a word⟦ial-after-text|{: .wide}⟧'],
  ['touching the link', '[a](b){: .wide}'],
  ['of emphasis', '*a*{:.b} `c`{:.d}'],
  ['in code', '`{:b=>2, :c=>3}` and\n\n    {:.x} y'],
  ['escaped', 'a word\\{:.b}'],
  ['behind a heading', '# A ⟦ial-after-text|{:.no_toc}⟧\n\ntext'],
  ['in a list', '* [a](b) ⟦ial-after-text|{:.c}⟧ d'],
])('ial-after-text: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
