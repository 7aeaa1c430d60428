import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['attribute-list-without-colon'] };

test.each([
  ['behind a link', '[a](b)⟦attribute-list-without-colon|{target="_blank" .c}⟧ d'],
  ['behind a picture', '![a](b)⟦attribute-list-without-colon|{ .image .fit }⟧'],
  ['below a heading', '# A\n⟦attribute-list-without-colon|{.no_toc}⟧\n\ntext'],
  ['below a paragraph', 'text\n⟦attribute-list-without-colon|{.note}⟧'],
  ['with its colon', '[a](b){:.c}\n{: .d}'],
  ['an id of a heading', '# A {#b}'],
  ['other braces', '[a](b){c} {d: 1}\n\n{1, 2}\n\n[e](f){{ g }}{% h %}'],
  ['in code', '`[a](b){.c}`\n\n    {.d}'],
])('attribute-list-without-colon: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
