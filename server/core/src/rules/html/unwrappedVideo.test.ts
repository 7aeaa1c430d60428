import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['unwrapped-video'] };
const open = '<iframe src="https://www.youtube.com/embed/1">';

test.each([
  ['alone', `text\n\n⟦unwrapped-video|${open}⟧</iframe>\n`],
  ['in another element', `<p>⟦unwrapped-video|${open}⟧</iframe></p>`],
  ['indented', `<div>\n  ⟦unwrapped-video|${open}⟧</iframe>\n</div>`],
  ['wrapped', `<div class="wide responsive-video">\n  ${open}</iframe>\n</div>`],
  ['no video', '<iframe src="https://slides.example/1"></iframe>'],
])('unwrapped-video: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('unwrapped-video: wraps it, its indentation kept', () => {
  expect(fixed(`<div>\n  ${open}</iframe>\n</div>\n`, 'Wrap it in <div class="responsive-video">', options)).toBe(
    `<div>\n  <div class="responsive-video">\n    ${open}</iframe>\n  </div>\n</div>\n`,
  );
});

test('unwrapped-video: goes by the blog', () => {
  const files = { '_posts/2026-01-01-a.md': `<div class="responsive-video">\n${open}</iframe>\n</div>\n\n`.repeat(5) };
  const found = lint(`${open}</iframe>`, { files }).map(({ rule }) => rule);
  expect(found).toContain('unwrapped-video');
  expect(lint(`${open}</iframe>`).map(({ rule }) => rule)).not.toContain('unwrapped-video');
});
