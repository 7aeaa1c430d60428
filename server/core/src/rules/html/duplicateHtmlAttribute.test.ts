import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['duplicate-html-attribute'] };

test.each([
  ['classes', '<i class="a" ⟦duplicate-html-attribute|class="b"⟧>c</i>'],
  ['the same value', '<img src="a" width="60%" ⟦duplicate-html-attribute|width="60%"⟧ alt="b">'],
  ['in a block', '<div>\n<p id="a" ⟦duplicate-html-attribute|id="b"⟧>c</p>\n</div>'],
])('duplicate-html-attribute: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['<i class="a b" class="b c">d</i>', 'Write class="a b c"', '<i class="a b c">d</i>'],
  ['<i id="a" id="a">d</i>', 'Remove the second one', '<i id="a">d</i>'],
])('duplicate-html-attribute: mends %s', (before, title, after) => {
  expect(fixed(before, title, options)).toBe(after);
});

test('duplicate-html-attribute: two values are for the author to choose from', () => {
  expect(findingsOf('<i id="a" id="b">c</i>', options)[0]?.fixes).toEqual([]);
});
