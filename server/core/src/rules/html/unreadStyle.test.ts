import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['unread-style'] };

test.each([
  ['an equals sign', `<i style="⟦unread-style|max-width='1px'⟧">a</i>`],
  ['without quotes', '<i style="color: red; ⟦unread-style|max-width = 1px⟧ ">a</i>'],
  ['a length in quotes', `a\n{: style="color: red;⟦unread-style|width:'50%'⟧; height: 1em"}`],
  ['both, a semicolon in the quotes', `<i style="⟦unread-style|width: '2px'⟧; ⟦unread-style|height='1.5px;'⟧">a</i>`],
  ['right', `<i style="width: 1px; content: 'a=b'; font: 1em 'A B'; background: url(a?b=c)">a</i>`],
  ['of the author', '<i style="--a: 1; b=2">a</i>'],
  ['Liquid', '<i style="width={{ a }}">a</i>'],
])('unread-style: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('unread-style: mends mark and quotes', () => {
  expect(fixed(`<i style="max-width='1px;'; color: red">a</i>`, 'Change it to `max-width: 1px`', options)).toBe(
    '<i style="max-width: 1px; color: red">a</i>',
  );
});
