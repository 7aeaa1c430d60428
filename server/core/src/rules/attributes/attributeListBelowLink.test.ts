import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['attribute-list-below-link', 'misplaced-attribute'] };

test.each([
  ['of a paragraph', 'a [b](c)\n⟦attribute-list-below-link|{:target="_blank"}⟧'],
  ['of a list', '* [b](c)\n⟦attribute-list-below-link|{:target="_blank" rel="noopener"}⟧'],
  ['CRLF', '[b](c) \r\n⟦attribute-list-below-link|{:target="_blank"}⟧\r\n'],
  ['on the link', '[b](c){:target="_blank"}\n{:.d}'],
  ['text behind the link', '[b](c).\n{:⟦misplaced-attribute|target="_blank"⟧}'],
  ['classes', '[b](c)\n{:.d}'],
])('attribute-list-below-link: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
