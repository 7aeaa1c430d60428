import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

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

const below = 'Put it on the line below, for the whole paragraph';

test.each([
  ['behind a word', 'A word{:.x}\n', 'A word\n{:.x}\n'],
  ['behind a space', 'One\nA word  {: .x title="t"}\n\nNext\n', 'One\nA word\n{: .x title="t"}\n\nNext\n'],
  ['in front of a block', 'A word {:.x}\n# Next\n', 'A word\n{:.x}\n# Next\n'],
  ['without a line end', 'A word {:.x}', 'A word\n{:.x}'],
  ['with spaces behind it', 'A word {:.x}  \n\nNext\n', 'A word\n{:.x}  \n\nNext\n'],
  ['over two lines', 'A word {:.x\n.y}\n', 'A word\n{:.x\n.y}\n'],
  ['CRLF', 'A word {:.x}\r\n\r\nNext\r\n', 'A word\r\n{:.x}\r\n\r\nNext\r\n'],
])('at the end of a paragraph it may be for all of it: %s', (_name, text, expected) => {
  expect(fixed(text, below, options)).toBe(expected);
  expectFixesToMend(text, options);
  expect(findingsOf(text, options).flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([false]);
});

test.each([
  ['text behind it', 'A word {:.x} and more\n'],
  ['a line behind it', 'A word {:.x}\nand more\n'],
  ['in an item, where it would be lost', '- A word {:.x}\n'],
  ['in a quotation, whose lines begin otherwise', '> A word {:.x}\n'],
  ['in a table', '| a | b {:.x} |\n'],
  ['in what would become a table', 'a | b {:.x}\n# Next\n'],
  ['what would become a heading', 'A word\n=== {:.x}\n'],
  ['what would end a block', 'A word\n^{:.x}\n'],
  ['that would become a definition', 'A word {:a: .x}\n'],
])('not offered: %s', (_name, text) => {
  expect(findingsOf(text, options).map(({ fixes }) => fixes)).toEqual([[]]);
});
