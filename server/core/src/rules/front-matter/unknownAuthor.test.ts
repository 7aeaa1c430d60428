import { expect, test } from 'vitest';
import { applyEdits } from '../../text/change.ts';
import { expectFixesToMend, findingsOf, lint, marked } from '../testing.ts';

const options = { rules: ['unknown-author'] };

test.each([
  ['known', '---\nauthors: [ada_brandt, kofi_adjei]\n---\n'],
  ['one letter short', '---\nauthors: [⟦unknown-author|ada_brant⟧, kofi_adjei]\n---\n'],
  ['in quotes', "---\nauthors: [⟦unknown-author|'nobody'⟧]\n---\n"],
  ['as text', '---\nauthor: ⟦unknown-author|nobody⟧\n---\n'],
  ['a list over lines', '---\nauthors:\n  - ada_brandt\n  - ⟦unknown-author|kofi⟧\n---\n'],
  ['none', '---\nauthors: []\n---\n'],
])('unknown-author: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('unknown-author: adds an entry in the style of the file', () => {
  const file = '_data/authors.yml';
  const people =
    'ada_brandt:\n    first_name: Ada\n    last_name: Brandt\n    permalink: /author/ada-brandt/\n    bio: Tides.\n\nkofi_adjei:\n    first_name: Kofi\n    last_name: Adjei\n    permalink: /author/kofi-adjei/\n    twitter: kofi\n    bio: Boats.\n';
  const files = { [file]: people };
  const text = '---\nauthors: [lotte_van_claeys]\n---\n';
  const fix = findingsOf(text, { ...options, files })[0]?.fixes.find(
    ({ title }) => title === 'Add `lotte_van_claeys` to authors.yml',
  );
  const [change] = fix?.changes ?? [];
  expect(change?.kind === 'edit' && applyEdits(people, change.edits)).toBe(
    `${people.trimEnd()}\n\nlotte_van_claeys:\n    first_name: Lotte\n    last_name: Van Claeys\n    permalink: /author/lotte-van-claeys/\n    bio:\n`,
  );
});

test('unknown-author: stands back where posts write names', () => {
  const posts = [1, 2, 3, 4, 5].map((day) => [`_posts/2026-01-0${day}-a.md`, '---\nauthor: Ada Brandt\n---\n']);
  const files = { '_data/authors.yml': 'ada: {name: Ada}\n', ...Object.fromEntries(posts) };
  const off = { files: { ...files, '.lectern.yml': 'rules: {}\n' } };
  expect(lint('---\nauthor: Kofi Adjei\n---\n', off)).toEqual([]);
});

const inFive = Object.fromEntries(
  [1, 2, 3, 4, 5].map((day) => [`_posts/2026-01-0${day}-a.md`, '---\nauthors: [ada_brandt]\n---\n']),
);
const one = '---\nauthors: [lotte_claeys]\n---\n';

test.each([
  ['without a file', {}, 'The blog has no `_data/authors.yml`, so the site leaves the name out'],
  [
    'with one that holds comments alone',
    { '_data/authors.yml': '---\n# Everybody\r\n' },
    '`_data/authors.yml` has no author `lotte_claeys`, so the site leaves the name out',
  ],
])('unknown-author: %s', (_name, files, message) => {
  const blog = { ...options, files: { ...inFive, ...files } };
  expect(findingsOf(one, blog).map((finding) => finding.message)).toEqual([message]);
  expectFixesToMend(one, blog);
});

test('unknown-author: makes the file, and adds to an empty one', () => {
  const changes = (files: Record<string, string>) =>
    findingsOf(one, { ...options, files: { ...inFive, ...files } })[0]?.fixes.flatMap((fix) => fix.changes);
  const entry = 'lotte_claeys:\n  first_name: Lotte\n  last_name: Claeys\n';
  const uri = 'file:///blog/_data/authors.yml';
  expect(changes({})).toEqual([{ kind: 'create', uri, text: entry }]);
  expect(changes({ '_data/authors.yml': '# People' })).toEqual([
    { kind: 'edit', uri, edits: [{ span: { start: 8, end: 8 }, text: `\n${entry}` }] },
  ]);
});

test.each([
  ['names', Object.fromEntries(Object.keys(inFive).map((path) => [path, '---\nauthor: Ada Brandt\n---\n']))],
  ['words that may be names', Object.fromEntries(Object.keys(inFive).map((path) => [path, '---\nauthor: ada\n---\n']))],
  ['nothing', {}],
  ['ids, and the file cannot be read', { ...inFive, '_data/authors.yml': 'Everybody\n' }],
])('unknown-author: without the data, silent where posts have %s', (_name, files) => {
  expect(lint('---\nauthor: kofi\n---\n', { files, rules: ['unknown-author'] })).toEqual([]);
});
