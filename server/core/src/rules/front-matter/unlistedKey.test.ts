import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const named = 'required: [title], order: [title, date], properties: {tags: {type: array}}';

test.each([
  ['those that are named', 'title: a\ndate: 2026-01-01\ntags: []\nlectern: {off: []}\n', false],
  ['another', '⟦unlisted-key|image⟧: /a.png\n', false],
  ['a slip', 'title: a\n⟦unlisted-key|tag⟧: a\n', false],
  ['others are allowed', 'image: /a.png\n', true],
])('unlisted-key: %s', (_name, source, additional) => {
  const { text, expected } = marked(`---\n${source}---\n`);
  const files = { '.lectern.yml': `frontMatter: {${named}, additionalProperties: ${additional}}\n` };
  expect(lint(text, { files, rules: ['unlisted-key'] })).toEqual(expected);
  expectFixesToMend(text, { files, rules: ['unlisted-key'] });
});
