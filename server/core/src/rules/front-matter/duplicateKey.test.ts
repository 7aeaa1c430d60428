import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['duplicate-key'] };

test.each([
  ['twice', '---\n⟦duplicate-key|title⟧: a\ntags: [b]\ntitle: c\n---\n'],
  ['three times', '---\n⟦duplicate-key|title⟧: a\n⟦duplicate-key|title⟧: b\ntitle: c\n---\n'],
  ['once', '---\ntitle: a\nimage:\n  title: b\n---\n'],
  ['with a list as its value', '---\n⟦duplicate-key|tags⟧:\n  - a\ntags: [b]\n---\n'],
])('duplicate-key: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
