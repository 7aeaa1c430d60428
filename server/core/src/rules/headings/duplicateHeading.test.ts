import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

test.each([
  ['twice and thrice', '# A b\n\n⟦duplicate-heading|## A b⟧\n\n⟦duplicate-heading|# A, b!⟧'],
  ['a number of its own', '# Spring 2\n\n# Spring-3\n\n# Part-1'],
  ['a number that follows on', '# Spring\n\n# Spring-2'],
  ['with an id of its own', '# A\n\n# A {#b}'],
  ['with Liquid', '# A {{ b }}\n\n# A {{ b }}'],
])('duplicate-heading: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['duplicate-heading'] })).toEqual(expected);
});
