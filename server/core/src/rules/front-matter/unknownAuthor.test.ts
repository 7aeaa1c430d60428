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
