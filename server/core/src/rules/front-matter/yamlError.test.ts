import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['yaml-error'] };

test.each([
  ['a colon in the title', '---\ntitle: ⟦yaml-error|Harbour: the days⟧\n---\n'],
  ['a colon, and a comment behind', '---\ntitle: ⟦yaml-error|Harbour: the days # draft⟧\n---\n'],
  ['quoted', "---\ntitle: 'Harbour: the days'\n---\n"],
  ['an apostrophe in single quotes', "---\ntitle: 'It'⟦yaml-error|s late'⟧\n---\n"],
  ['two values without quotes', '---\ntitle: ⟦yaml-error|a: b⟧\nlayout: post\nsubtitle: ⟦yaml-error|@c⟧\n---\n'],
  ['a line that is indented for no reason', '---\ntitle: a\n  ⟦yaml-error|tags: b⟧\n---\n'],
  ['the first line indented', '---\n layout: a\n⟦yaml-error|title⟧: b\n---\n'],
  ['a quote that stays open', '---\nlayout: post\ntitle: ⟦yaml-error|"Harbour⟧\ntags: [a]\n---\n'],
  ['a bracket that stays open', '---\ntags: ⟦yaml-error|[a, b⟧\ncomments: true\n---\n'],
  ['an at sign', '---\ntitle: ⟦yaml-error|@home⟧\n---\n'],
  ['a tab', '---\nlayout: post\n⟦yaml-error|	⟧title: x\n---\n'],
  ['a colon without a space', '---\n⟦yaml-error|title:Harbour⟧\nlayout: post\n---\n'],
  ['words behind brackets', '---\ntitle: [Tide] ⟦yaml-error|table⟧\n---\n'],
  ['an alias to nothing', '---\ntitle: ⟦yaml-error|*tide⟧\n---\n'],
  ['a list', '---\n⟦yaml-error|- a⟧\n---\n'],
  ['nothing', '---\n---\n'],
  ['CRLF', '---\r\ntitle: ⟦yaml-error|a: b⟧\r\n---\r\n'],
  ['a duplicate key is another rule', '---\ntitle: a\ntitle: b\n---\n'],
  ['no front matter', 'title: a: b\n'],
])('yaml-error: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('yaml-error: quotes that fit the value', () => {
  const title = 'Put the value in quotes';
  expect(fixed('---\ntitle: Tide: in\n---\n', title, options)).toBe("---\ntitle: 'Tide: in'\n---\n");
  expect(fixed("---\ntitle: It's: in\n---\n", title, options)).toBe('---\ntitle: "It\'s: in"\n---\n');
});

test('yaml-error: an apostrophe between single quotes', () => {
  const title = 'Write the apostrophe so that YAML can read it';
  expect(fixed("---\ntitle: 'It's late'\n---\n", title, options)).toBe('---\ntitle: "It\'s late"\n---\n');
  expect(fixed("---\ntitle: 'It's \"late\"'\n---\n", title, options)).toBe("---\ntitle: 'It''s \"late\"'\n---\n");
});
