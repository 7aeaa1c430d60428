import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['invisible-character'] };

test.each([
  ['a zero-width space', 'ti⟦invisible-character|\u200B⟧de'],
  ['several in a row', '⟦invisible-character|\u200E\u2060⟧a'],
  ['a control character in code', '`a⟦invisible-character|\b⟧`'],
  ['a no-break space behind a mark', '#⟦invisible-character|\u00A0⟧A\n\n-⟦invisible-character|\u00A0⟧b'],
  ['a no-break space in text', '12\u00A0km «\u00A0a\u00A0»'],
  ['a byte order mark at the beginning is another rule', '\uFEFF# A'],
  ['a byte order mark further on', '# A ⟦invisible-character|\uFEFF⟧'],
  ['emoji', '👩\u200D💻 ❤\uFE0F'],
  ['line ends and tabs', 'a\r\n\tb'],
])('invisible-character: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
