import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['empty-value'] };

test.each([
  ['nothing', '---\n⟦empty-value|image⟧:\n---\n'],
  [
    'empty quotes and lists',
    "---\n⟦empty-value|title⟧: ''\n⟦empty-value|tags⟧: []\n⟦empty-value|authors⟧: ['']\n---\n",
  ],
  ['values', '---\ntitle: a\nimage: /b.png\ntags: [c]\ncomments: false\n---\n'],
  ['another key', '---\nsubtitle:\n---\n'],
  ['CRLF', '---\r\n⟦empty-value|category⟧: \r\ntitle: a\r\n---\r\n'],
])('empty-value: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
