import { expect, test } from 'vitest';
import { buildSite } from '../../site/buildSite.ts';
import { authorOfGitUser, newAuthorId } from './gitAuthor.ts';

const site = buildSite({
  root: 'file:///blog',
  files: [],
  texts: new Map([
    [
      '_data/authors.yml',
      'ada_brandt:\n  first_name: Ada\n  last_name: Brandt\n  email: Ada@tide.example\njose_ruiz:\n  name: José Ruiz\n',
    ],
  ]),
});

test.each([
  ['by address, whatever the name', 'A. B.', 'ada@TIDE.example', 'ada_brandt'],
  ['by name, accents or not', 'Jose Ruiz', 'x@y.example', 'jose_ruiz'],
  ['nobody', 'Kofi Adjei', 'kofi@tide.example', undefined],
  ['a git that knows nobody', null, null, undefined],
])('%s', (_case, name, email, id) => {
  expect(authorOfGitUser(site, { name, email })?.id).toBe(id);
});

const named = (...names: readonly string[]) =>
  buildSite({
    root: 'file:///blog',
    files: [],
    texts: new Map(names.map((name, index) => [`_posts/2026-01-0${index + 1}-a.md`, `---\nauthor: ${name}\n---\n`])),
  });

test.each([
  ['ids with hyphens', ['jo', 'ada-brandt', 'kofi-adjei', 'Ines Moreau'], 'Mira Janssens', 'mira-janssens'],
  ['a single id', ['jo'], 'Mira Janssens', 'mira_janssens'],
  ['names', ['Jo', 'Ines Moreau', 'ada'], 'Mira Janssens', 'Mira Janssens'],
  ['nobody', [], ' Mira Janssens ', 'Mira Janssens'],
  ['ids that a name cannot be', ['jo'], '林', '林'],
])('without a file of authors, somebody new is called as posts call people: %s', (_case, names, name, id) => {
  expect(newAuthorId(named(...names), name)).toBe(id);
});

test('without a file of authors, ids of posts are known by the name that they are made of', () => {
  expect(authorOfGitUser(named('mira_janssens'), { name: 'Mira Janssens', email: null })?.id).toBe('mira_janssens');
});

test.each([
  ['Kofi Adjei', 'kofi_adjei'],
  ['José de la Cruz', 'jose_de_la_cruz'],
  ['Ada Brandt', 'ada_brandt_2'],
  ['林', 'new_author'],
])('a new id for %s', (name, id) => {
  expect(newAuthorId(site, name)).toBe(id);
});
