import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

const options = { rules: ['future-date'], now: Date.UTC(2026, 4, 10) };

test.each([
  ['in the front matter', '---\ndate: ⟦future-date|2026-05-11⟧\n---\n', {}],
  ['in the file name', '⟦future-date|---⟧\ntitle: a\n---\n', { path: '_posts/2026-06-01-a.md' }],
  ['past', '---\ntitle: a\n---\n', {}],
  ['today', '---\ndate: 2026-05-10\n---\n', {}],
  ['wanted', '---\ndate: 2026-05-11\n---\n', { files: { '_config.yml': 'future: true\n' } }],
  ['a draft', '---\ndate: 2026-05-11\n---\n', { path: '_drafts/a.md' }],
])('future-date: %s', (_name, source, more) => {
  const { text, expected } = marked(source);
  expect(lint(text, { ...options, ...more })).toEqual(expected);
});
