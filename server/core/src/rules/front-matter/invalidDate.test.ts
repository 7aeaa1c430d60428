import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['invalid-date'] };

test.each([
  ['a day', '---\ndate: 2026-05-04\n---\n'],
  ['with a time', '---\ndate: 2026-05-04 18:30:00 +0200\n---\n'],
  ['quoted', "---\ndate: '2026-05-04 18:30'\n---\n"],
  ['a day that the month does not have', '---\ndate: ⟦invalid-date|2026-02-30⟧\n---\n'],
  ['a month that is not', '---\ndate: ⟦invalid-date|2026-13-01⟧\n---\n'],
  ['an hour that is not', '---\ndate: ⟦invalid-date|2026-05-04 25:00⟧\n---\n'],
  ['a word', '---\ndate: ⟦invalid-date|today⟧\n---\n'],
  ['a year', '---\ndate: ⟦invalid-date|2026⟧\n---\n'],
  ['other shapes that Ruby reads', '---\ndate: May 4, 2026\n---\n'],
  ['the order of other countries', '---\ndate: 04.05.2026\n---\n'],
  ['slashes', '---\ndate: 2026/05/04\n---\n'],
  ['the end of a leap year’s February', '---\ndate: 2028-02-29\n---\n'],
  ['empty', '---\ndate:\n---\n'],
])('invalid-date: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
