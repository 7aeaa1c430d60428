import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['picture-that-does-not-fit'] };

test.each([
  ['no class', '⟦picture-that-does-not-fit|<img src="a">⟧ ⟦picture-that-does-not-fit|![a](b)⟧'],
  ['one of two', '⟦picture-that-does-not-fit|<img src="a" class="image c">⟧'],
  ['other classes in a list', '⟦picture-that-does-not-fit|![a](b)⟧{: .c }'],
  ['both', '<img class="image fit" src="a"> ![b](c){: .fit .image} <img class="fit image d" src="e">'],
  ['a speaker', '<span class="image left"><img class="p-image" src="a"></span>'],
  ['a share of the width', '<img src="a" width="60%"> <img src="b" style="max-width: 100%">'],
  ['so many pixels', '<img src="a" width="64"> ⟦picture-that-does-not-fit|<img src="b" width="800px">⟧'],
  ['in a frame', '<span class="image left"><img src="a"></span>'],
])('picture-that-does-not-fit: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['<img src="a">', '<img class="image fit" src="a">'],
  ['<img class="image c" src="a">', '<img class="fit image c" src="a">'],
  ['![a](b)', '![a](b){: .image .fit}'],
  ['![a](b){:.c}', '![a](b){:.c .image .fit}'],
])('picture-that-does-not-fit: adds what is missing to %s', (before, after) => {
  expect(fixed(before, 'Add class="image fit"', options)).toBe(after);
});

const fitting = '<img class="image fit" alt="a" src="https://b.example/c.png">\n\n';
test.each([
  ['four such pictures', fitting.repeat(4), 0],
  ['five such pictures', fitting.repeat(5), 1],
  ['more of another class', fitting.repeat(5) + fitting.repeat(6).replaceAll('image fit', 'wide'), 0],
])('picture-that-does-not-fit: goes by the blog: %s', (_name, others, count) => {
  const files = { '_posts/2026-01-01-a.md': others };
  expect(lint('<img alt="d" src="https://b.example/e.png">', { files })).toHaveLength(count);
});
