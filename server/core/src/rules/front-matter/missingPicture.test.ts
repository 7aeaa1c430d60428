import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['missing-picture'] };

test.each([
  ['there', '---\nimage: /img/harbour/header.png\n---\n'],
  ['not there', '---\nimage: ⟦missing-picture|/img/harbour/boat.png⟧\n---\n'],
  ['other letter case', '---\nimage: ⟦missing-picture|/img/Harbour/header.PNG⟧\n---\n'],
  ['one letter wrong', '---\nimage: ⟦missing-picture|"/img/harbour/haeder.png"⟧\n---\n'],
  ['elsewhere', '---\nimage: https://pictures.example/a.png\n---\n'],
  ['on a host', '---\nimage: //pictures.example/a.png\n---\n'],
  ['a name that the layout completes', '---\nimage: header.png\n---\n'],
  ['Liquid', '---\nimage: "/img/{{ page.slug }}.png"\n---\n'],
  ['empty', '---\nimage:\n---\n'],
  ['below `path`', '---\nimage:\n  path: ⟦missing-picture|/img/harbour/boat.png⟧\n  alt: A boat\n---\n'],
  [
    'behind other keys',
    '---\nimage:\n  alt: A boat\n  path: ⟦missing-picture|/img/harbour/Header.png⟧\ntitle: A\n---\n',
  ],
  ['in braces', '---\nimage: {path: ⟦missing-picture|"/img/harbour/boat.png"⟧, alt: A boat}\n---\n'],
  ['there, below `path`', '---\nimage:\n  path: /img/harbour/header.png\n---\n'],
  ['a mapping without path', '---\nimage:\n  feature: /img/harbour/boat.png\n---\n'],
  ['escaped', '---\nimage: /img/harbour/he%61der.png\n---\n'],
])('missing-picture: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('missing-picture: behind the base URL, below the source', () => {
  const files = { '_config.yml': 'baseurl: /notes\nsource: site\n', 'site/img/a.png': '' };
  const at = { ...options, files, path: 'site/_posts/2026-01-01-a.md' };
  expect(lint('---\nimage: /notes/img/a.png\n---\n', at)).toEqual([]);
  expect(lint('---\nimage: /notes/img/A.png\n---\n', at)).toHaveLength(1);
});

test('missing-picture: a name without slash is looked for from the root where other posts name theirs so', () => {
  const others = { '_posts/2026-01-01-b.md': '---\nimage: /img/a.png\n---\n', 'img/a.png': '', 'b.png': '' };
  const at = { ...options, files: others };
  expect(lint('---\nimage: b.png\n---\n', at)).toEqual([]);
  expect(lint('---\nimage: img/a.png\n---\n', at)).toEqual([]);
  expect(lint('---\nimage: header\n---\n', at)).toEqual([]);
  expect(lint('---\nimage: none.png\n---\n', at)).toHaveLength(1);
  const elsewhere = { '_posts/2026-01-01-b.md': '---\nimage: c.png\n---\n', 'img/c.png': '' };
  expect(lint('---\nimage: none.png\n---\n', { ...options, files: elsewhere })).toEqual([]);
});
