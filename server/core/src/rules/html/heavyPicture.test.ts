import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

const pictures = {
  'img/camera.jpg': { width: 6000, height: 4000, bytes: 8_000_000 },
  'img/small.jpg': { width: 600, height: 400, bytes: 80_000 },
};

test.each([
  ['in the text', '⟦heavy-picture|![a](/img/camera.jpg)⟧ ⟦heavy-picture|<img alt="b" src="/img/camera.jpg">⟧'],
  ['in the front matter', '---\nimage: ⟦heavy-picture|/img/camera.jpg⟧\n---\n'],
  ['small', '---\nimage: /img/small.jpg\n---\n![a](/img/small.jpg)'],
  ['nobody knows', '![a](/img/other.jpg) ![b](https://c.example/d.jpg)'],
])('heavy-picture: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['heavy-picture'], pictures })).toEqual(expected);
});
