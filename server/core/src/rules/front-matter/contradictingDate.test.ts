import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['contradicting-date'] };

test.each([
  ['another day', '---\ndate: ⟦contradicting-date|2026-05-05⟧\n---\n'],
  ['another day, with a time', '---\ndate: ⟦contradicting-date|2025-05-04 10:00:00 +0200⟧\n---\n'],
  ['the same day', '---\ndate: 2026-05-04 23:30:00 -0800\n---\n'],
  ['no date', '---\ntitle: a\n---\n'],
  ['a date that is none', '---\ndate: soon\n---\n'],
])('contradicting-date: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
