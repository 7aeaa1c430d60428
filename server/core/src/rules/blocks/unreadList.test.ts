import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['unread-list'] };

test.each([
  ['two', '⟦unread-list|1)⟧ a\n2) b\n'],
  ['with lines that go on', '⟦unread-list|1)⟧ a\nb\n2) c\n3) d\n'],
  ['a list', '1. a\n2. b\n'],
  ['one', '1) a\n'],
  ['others', '1) a\n3) b\n\na (1) b\n2) c\n'],
])('unread-list: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
