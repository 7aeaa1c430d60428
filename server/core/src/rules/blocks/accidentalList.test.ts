import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['accidental-list'] };

test.each([
  ['a year', 'in\n⟦accidental-list|2007.⟧ It rained.\n'],
  ['CRLF', 'in\r\n⟦accidental-list|2007.⟧ It rained.\r\n'],
  ['in a quotation', '> in\n> ⟦accidental-list|2007.⟧ It rained.\n'],
  ['a blank line above', 'in\n\n2007. It rained.\n'],
  ['a list', 'in\n1. It rained.\n2. We stayed.\n'],
  ['escaped', 'in\n2007\\. It rained.\n'],
])('accidental-list: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
