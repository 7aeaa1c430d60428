import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, lint, marked } from '../testing.ts';

const files = Object.fromEntries(
  [1, 2, 3, 4].map((day) => [
    `_posts/2026-01-0${day}-a.md`,
    '---\ncategory: Conference\ntags: [Event streaming, Java 8, Workshop, C#]\n---\n',
  ]),
);
const options = { rules: ['unusual-spelling'], files };

test.each([
  ['letter case', '---\ncategory: ⟦unusual-spelling|conference⟧\n---\n'],
  ['a slip', '---\ncategory: ⟦unusual-spelling|"Confrence"⟧\n---\n'],
  ['a hyphen, a plural', '---\ntags: [⟦unusual-spelling|event-streaming⟧, ⟦unusual-spelling|Workshops⟧]\n---\n'],
  ['as usual', '---\ncategory: Conference\ntags: [Workshop, Event streaming]\n---\n'],
  ['another word', '---\ncategory: Tools\ntags: [Java 9, C++, C]\n---\n'],
])('unusual-spelling: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  [2, 'docker', ['unusual-spelling']],
  [2, 'Dockers', []],
  [1, 'docker', []],
])('unusual-spelling: %i posts say `Docker`, one says `%s`', (count, word, expected) => {
  const posts = Array.from({ length: count }, (_, day) => [
    `_posts/2026-01-1${day}-a.md`,
    '---\ncategory: Docker\n---\n',
  ]);
  const blog = { ...options, files: Object.fromEntries(posts) };
  expect(lint(`---\ncategory: ${word}\n---\n`, blog).map(({ rule }) => rule)).toEqual(expected);
});

test('unusual-spelling: in bulk only where letter case alone differs', () => {
  const text = '---\ncategory: conference\ntags: [event-streaming]\n---\n';
  expect(findingsOf(text, options).map(({ fixes }) => fixes[0]?.safe)).toEqual([true, false]);
});
