import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

test.each([
  ['before the next', '⟦empty-section|## A⟧\n\n## B\n\nc'],
  ['before a higher one', '⟦empty-section|### A⟧\n\n# B\n\nc'],
  ['at the end', 'a\n\n⟦empty-section|# B⟧\n'],
  ['a mark, a comment, a rule', '⟦empty-section|# A⟧\n{:.no_toc}\n\n<!-- later -->\n\n----\n\n# B\n\nc'],
  ['a part', '# A\n\n## B\n\nc'],
  ['a picture', '# A\n\n![b](c)\n\n# D\n\n{% include e.html %}'],
  ['in a quotation', '> # A\n\n> # B\n\nc'],
])('empty-section: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['empty-section'] })).toEqual(expected);
});
