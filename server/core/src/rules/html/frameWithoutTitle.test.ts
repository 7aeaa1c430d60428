import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['frame-without-title'] };

test.each([
  ['without', '# A\n\n⟦frame-without-title|<iframe src="a">⟧</iframe>'],
  ['empty', '⟦frame-without-title|<iframe src="a" title="">⟧</iframe>'],
  ['in a block', '<div>\n⟦frame-without-title|<iframe src="a">⟧</iframe>\n</div>'],
  ['with it', '<iframe src="a" title="b"></iframe>'],
  ['hidden', '<iframe src="a" aria-hidden="true"></iframe>'],
])('frame-without-title: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('frame-without-title: proposes the heading above', () => {
  const text = '# Z\n\n# The "tide" {#b}\n\n<iframe src="https://vimeo.com/1"></iframe>';
  expect(findingsOf(text, options)[0]?.fixes[0]?.safe).toBe(false);
  expect(fixed(text, findingsOf(text, options)[0]?.fixes[0]?.title ?? '', options)).toContain(
    '<iframe title="Video: The ',
  );
});
