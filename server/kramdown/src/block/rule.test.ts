import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  ['***\n', ['hr ‹***›']],
  [' - - -\n', ['hr ‹- - -›']],
  ['___ \n', ['hr ‹___›']],
  [
    '* * * a\n',
    [
      'ul ‹* * * a›',
      '  li ‹* * * a›',
      '    ul ‹* * a›',
      '      li ‹* * a›',
      '        ul ‹* a›',
      '          li ‹* a›',
      '            text ‹a›',
    ],
  ],
  ['**\n', ['p ‹**›']],
  ['    ***\n', ['code "***\\n" ‹    ***›']],
  [
    '* * * * a\n',
    [
      'ul ‹* * * * a›',
      '  li ‹* * * * a›',
      '    ul ‹* * * a›',
      '      li ‹* * * a›',
      '        ul ‹* * a›',
      '          li ‹* * a›',
      '            ul ‹* a›',
      '              li ‹* a›',
      '                text ‹a›',
    ],
  ],
])('a rule: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
