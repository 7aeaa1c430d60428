import { expect, test } from 'vitest';
import { applyEdits } from '../../text/change.ts';
import { expectFixesToMend, findingsOf, lint, marked } from '../testing.ts';

const people = `ada: {avatar: ada.png}
bo: {avatar: bo.png}
cy: {avatar: cy.png}
dee:
  bio: Boats.
  avatar: Dee.png
eve: {avatar: /img/authors/eve.png}
fay: {avatar: "https://pictures.example/fay.png"}
gus: {avatar: gus.png}
hal: {bio: None.}
ira: {avatar: /ada.png}
`;
const pictures = ['ada', 'bo', 'cy', 'dee'].map((name) => [`img/authors/${name}.png`, ''] as const);
const files = { '_data/authors.yml': people, ...Object.fromEntries(pictures) };
const options = { rules: ['missing-avatar'], files };

test.each([
  ['there', '---\nauthors: [ada, bo]\n---\n'],
  ['not there', '---\nauthors: [ada, ⟦missing-avatar|gus⟧]\n---\n'],
  ['in other letter case', '---\nauthor: ⟦missing-avatar|dee⟧\n---\n'],
  ['an address that is not there', '---\nauthors: [⟦missing-avatar|eve⟧]\n---\n'],
  ['elsewhere, none, nobody, in a folder of the layout', '---\nauthors: [fay, hal, nobody, ira]\n---\n'],
])('missing-avatar: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('missing-avatar: writes the name as the file has it', () => {
  const [change] = findingsOf('---\nauthor: dee\n---\n', options)[0]?.fixes[0]?.changes ?? [];
  expect(change?.kind === 'edit' && applyEdits(people, change.edits)).toBe(people.replace('Dee.png', 'dee.png'));
});

test('missing-avatar: silent where only the layout knows the folder', () => {
  expect(lint('---\nauthors: [ada]\n---\n', { ...options, files: { '_data/authors.yml': people } })).toEqual([]);
});
