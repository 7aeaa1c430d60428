import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['unread-header-id'] };

test.each([
  ['no blank', '# A⟦unread-header-id|{#b}⟧\n\ntext'],
  ['marks behind', '## A ⟦unread-header-id|{#b}⟧ ##\n\ntext'],
  ['a digit first', '# A ⟦unread-header-id|{#1b}⟧\n\ntext'],
  ['under a line', 'A⟦unread-header-id|{#b}⟧\n===\n\ntext'],
  ['an id behind', '## T ⟦unread-header-id|{#a}⟧ {#b}\n\ntext'],
  ['an id behind, no blank', '## T⟦unread-header-id|{#a}⟧ {#b}\n\ntext'],
  ['an id in a list below', '## T ⟦unread-header-id|{#a}⟧ ##\n{: #b}\n\ntext'],
  ['right', '# A {#b}\n\n# C ## {#é-1}\n\n# D\n{: #e}\n'],
  ['code and Liquid', '# `a{#b}`\n\n# {{ c }}{#d}\n\n# {#e} f\n'],
])('unread-header-id: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['# A{#b}', 'Put a blank in front of it', '# A {#b}'],
  ['# A {#b} #', 'Remove what stands behind it', '# A {#b}'],
  ['# A {#b} {#c}', 'Remove it', '# A {#c}'],
  ['# A {#b} #\n{: #c}', 'Remove it', '# A #\n{: #c}'],
])('unread-header-id: mends %s', (text, title, expected) => {
  expect(fixed(text, title, options)).toBe(expected);
});

test('unread-header-id: leaves alone in bulk what stands in front of the id that works', () => {
  const [finding] = findingsOf('## T {#a} {#b}\n\ntext', options);
  expect(finding?.fixes.map(({ safe }) => safe)).toEqual([false]);
});
