import { expect, test } from 'vitest';
import { blocksOf, warningsOf } from './testing.ts';

test.each<[string, string[]]>([
  ['a\nb\n', ['p ‹a⏎b›']],
  ['  a  \n   b  \n', ['p ‹a  ⏎   b›']],
  ['a\n\n\nb\n', ['p ‹a›', 'p ‹b›']],
  ['a\n\f\nb\n', ['p ‹a›', 'p ‹b›']],
  ['a\r\nb\r\n\r\nc', ['p ‹a\r⏎b›', 'p ‹c›']],
  ['a\n# b\nc\n', ['p ‹a›', 'h1 #b ‹# b›', 'p ‹c›']],
  ['a\n> b\n', ['p ‹a›', 'blockquote ‹> b›', '  p ‹b›']],
  ['a\n* b\n', ['p ‹a›', 'ul ‹* b›', '  li ‹* b›', '    text ‹b›']],
  ['a\n2. b\n', ['p ‹a›', 'ol ‹2. b›', '  li ‹2. b›', '    text ‹b›']],
  ['a\n*\nb\n', ['p ‹a⏎*⏎b›']],
  ['a\n***\nb\n', ['p ‹a⏎***⏎b›']],
  ['a\n* * *\nb\n', ['p ‹a›', 'hr ‹* * *›', 'p ‹b›']],
  ['a\n    b\n', ['p ‹a⏎    b›']],
  ['a\nb|c\n', ['p ‹a⏎b|c›']],
  ['a\n[b]: c\n', ['p ‹a⏎[b]: c›']],
  ['a\n```\nb\n', ['p ‹a⏎```⏎b›']],
  ['a  \n<div\nb\n', ['p ‹a  ⏎<div⏎b›']],
  [' \ta\n', ['bareText ‹ \ta›']],
  [' \ta\n  \tb\nc\n', ['bareText ‹ \ta⏎  \tb›', 'p ‹c›']],
  [' a\n', ['p ‹ a›']],
])('a paragraph: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});

test.each<[string, string[]]>([[' \ta\n', ['unhandled-line ‹ \ta›']]])(
  'a paragraph, with a warning: %j',
  (text, expected) => {
    expect(warningsOf(text)).toEqual(expected);
  },
);
