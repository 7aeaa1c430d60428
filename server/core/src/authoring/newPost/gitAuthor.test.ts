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

test.each([
  ['Kofi Adjei', 'kofi_adjei'],
  ['José de la Cruz', 'jose_de_la_cruz'],
  ['Ada Brandt', 'ada_brandt_2'],
  ['林', 'new_author'],
])('a new id for %s', (name, id) => {
  expect(newAuthorId(site, name)).toBe(id);
});
