import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

const pictures = {
  'img/plain.png': { width: 500, height: 293, bytes: 200, isPlain: true },
  'img/photo.png': { width: 500, height: 293, bytes: 90_000 },
};

test.each([
  ['plain', '---\nimage: ⟦placeholder-picture|/img/plain.png⟧\n---\n'],
  ['plain, below `path`', '---\nimage:\n  path: ⟦placeholder-picture|/img/plain.png⟧\n---\n'],
  ['a photo', '---\nimage: /img/photo.png\n---\n'],
  ['none', '---\ntitle: A\n---\n'],
  ['in the text', '---\ntitle: A\n---\n![a](/img/plain.png)\n'],
])('placeholder-picture: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['placeholder-picture'], pictures })).toEqual(expected);
});

test('placeholder-picture: a new post begins without problems', () => {
  expect(lint('---\nimage: /img/plain.png\n---\n', { pictures, files: { 'img/plain.png': '' } })).toEqual([]);
});
