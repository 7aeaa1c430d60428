import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const files = {
  '.lectern.yml': `frontMatter:
  properties:
    category: {type: string, enum: [Conference, Cloud, "Big, Data"]}
    tags: {type: array, maxItems: 2, uniqueItems: true, items: {type: string, minLength: 1, pattern: "^[a-z]"}}
    comments: {type: boolean}
`,
};

test.each([
  ['all as it should be', 'category: Cloud\ntags: [a, b]\ncomments: true\nother: 1\n'],
  ['another word', 'category: ⟦disallowed-value|Sailing⟧\n'],
  ['another letter case', 'category: ⟦disallowed-value|cloud⟧\n'],
  ['in quotes', 'category: ⟦disallowed-value|"cloud"⟧\n'],
  ['no list', 'tags: ⟦disallowed-value|a, b⟧\n'],
  ['too many', 'tags: ⟦disallowed-value|[a, b, c]⟧\n'],
  ['twice', 'tags: [a, ⟦disallowed-value|a⟧]\n'],
  ['an item', 'tags:\n  - a\n  - ⟦disallowed-value|B⟧\n'],
  ['another type', 'comments: ⟦disallowed-value|"yes"⟧\n'],
  ['empty', '⟦disallowed-value|category⟧:\n'],
  ['YAML cannot read it', 'category: cloud\ntags: [a\n'],
])('disallowed-value: %s', (_name, source) => {
  const { text, expected } = marked(`---\n${source}---\n`);
  expect(lint(text, { files, rules: ['disallowed-value'] })).toEqual(expected);
  expectFixesToMend(text, { files, rules: ['disallowed-value'] });
});

test('disallowed-value: writes what is near as YAML wants it', () => {
  const mended = (value: string): string =>
    fixed(`---\ncategory: ${value}\n---\n`, 'Change it to `Big, Data`', { files, rules: ['disallowed-value'] });
  expect(mended('Big Data')).toBe('---\ncategory: "Big, Data"\n---\n');
  expect(mended("'Big. Data'")).toBe("---\ncategory: 'Big, Data'\n---\n");
});

test('disallowed-value: without settings it says nothing', () => {
  expect(lint('---\ncategory: cloud\n---\n', { files: {}, rules: ['disallowed-value'] })).toEqual([]);
});
