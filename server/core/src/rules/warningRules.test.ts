import { expect, test } from 'vitest';
import { lint, marked } from './testing.ts';

test.each([
  ['undefined-link-reference', 'a definition is missing', '[a][⟦undefined-link-reference|b⟧]'],
  ['duplicate-link-definition', 'the first of two', '[a]\n\n[a]: b\n⟦duplicate-link-definition|[a]⟧: c'],
  ['broken-footnote', 'a marker alone', 'a⟦broken-footnote|[^b]⟧'],
])('%s: %s', (rule, _name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: [rule] })).toEqual(expected);
});
