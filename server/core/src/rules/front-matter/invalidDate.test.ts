import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['invalid-date'] };

test.each([
  ['a day', '---\ndate: 2026-05-04\n---\n'],
  ['with a time', '---\ndate: 2026-05-04 18:30:00 +0200\n---\n'],
  ['quoted', "---\ndate: '2026-05-04 18:30'\n---\n"],
  ['a day that is not', '---\ndate: ⟦invalid-date|2026-02-30⟧\n---\n'],
  ['the other order', '---\ndate: ⟦invalid-date|04.05.2026⟧\n---\n'],
  ['empty', '---\ndate:\n---\n'],
])('invalid-date: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
