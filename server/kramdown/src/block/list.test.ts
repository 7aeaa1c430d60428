import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  [
    '* a\n+ b\n- c\n',
    ['ul ‹* a⏎+ b⏎- c›', '  li ‹* a›', '    text ‹a›', '  li ‹+ b›', '    text ‹b›', '  li ‹- c›', '    text ‹c›'],
  ],
  ['1. a\n7. b\n', ['ol ‹1. a⏎7. b›', '  li ‹1. a›', '    text ‹a›', '  li ‹7. b›', '    text ‹b›']],
  ['*a\n', ['p ‹*a›']],
  ['*\n', ['p ‹*›']],
  ['* \n', ['ul ‹*›', '  li ‹*›']],
  ['1) a\n', ['p ‹1) a›']],
  [
    '* a\n\n* b\n* c\n',
    ['ul ‹* a⏎⏎* b⏎* c›', '  li ‹* a›', '    p ‹a›', '  li ‹* b›', '    text ‹b›', '  li ‹* c›', '    text ‹c›'],
  ],
  [
    '* a\n* b\n\n* c\n',
    ['ul ‹* a⏎* b⏎⏎* c›', '  li ‹* a›', '    text ‹a›', '  li ‹* b›', '    p ‹b›', '  li ‹* c›', '    text ‹c›'],
  ],
  ['* a\n\n  b\n', ['ul ‹* a⏎⏎  b›', '  li ‹* a⏎⏎  b›', '    p ‹a›', '    p ‹b›']],
  [
    '* a\n  * b\n    * c\n',
    [
      'ul ‹* a⏎  * b⏎    * c›',
      '  li ‹* a⏎  * b⏎    * c›',
      '    text ‹a›',
      '    ul ‹* b⏎    * c›',
      '      li ‹* b⏎    * c›',
      '        text ‹b›',
      '        ul ‹* c›',
      '          li ‹* c›',
      '            text ‹c›',
    ],
  ],
  [
    '* a\n * b\n  * c\n',
    ['ul ‹* a⏎ * b⏎  * c›', '  li ‹* a›', '    text ‹a›', '  li ‹* b›', '    text ‹b›', '  li ‹* c›', '    text ‹c›'],
  ],
  ['* a\n      * b\n', ['ul ‹* a⏎      * b›', '  li ‹* a⏎      * b›', '    text ‹a⏎      * b›']],
  [
    '1. a\n- b\n',
    ['ol ‹1. a⏎- b›', '  li ‹1. a⏎- b›', '    text ‹a›', '    ul ‹- b›', '      li ‹- b›', '        text ‹b›'],
  ],
  ['1. a\n\n- b\n', ['ol ‹1. a›', '  li ‹1. a›', '    text ‹a›', 'ul ‹- b›', '  li ‹- b›', '    text ‹b›']],
  [
    '1. a\n   * b\n* c\n',
    [
      'ol ‹1. a⏎   * b⏎* c›',
      '  li ‹1. a⏎   * b⏎* c›',
      '    text ‹a›',
      '    ul ‹* b⏎* c›',
      '      li ‹* b⏎* c›',
      '        text ‹b⏎* c›',
    ],
  ],
  ['* a\nb\n', ['ul ‹* a⏎b›', '  li ‹* a⏎b›', '    text ‹a⏎b›']],
  ['* a\n# b\n', ['ul ‹* a⏎# b›', '  li ‹* a⏎# b›', '    text ‹a›', '    h1 #b ‹# b›']],
  ['* a\n\nb\n', ['ul ‹* a›', '  li ‹* a›', '    text ‹a›', 'p ‹b›']],
  ['* a\n^\n* b\n', ['ul ‹* a›', '  li ‹* a›', '    text ‹a›', 'ul ‹* b›', '  li ‹* b›', '    text ‹b›']],
  ['* a\n\n***\n\n  b\n', ['ul ‹* a›', '  li ‹* a›', '    text ‹a›', 'hr ‹***›', 'p ‹b›']],
  [
    '* {:.x} a\n* b\n{:.y}\n',
    ['ul class=y ‹* {:.x} a⏎* b›', '  li class=x ‹* {:.x} a›', '    text ‹a›', '  li ‹* b›', '    text ‹b›'],
  ],
  ['* a\n  {:.x}\n', ['ul ‹* a⏎  {:.x}›', '  li ‹* a⏎  {:.x}›', '    text ‹a›']],
  ['* \n    # a\n', ['ul ‹* ⏎    # a›', '  li ‹* ⏎    # a›', '    h1 #a ‹# a›']],
  ['*\ta\n\n\tb\n', ['ul ‹*\ta⏎⏎\tb›', '  li ‹*\ta⏎⏎\tb›', '    p ‹a›', '    p ‹b›']],
  ['*     a\n\n      b\n', ['ul ‹*     a⏎⏎      b›', '  li ‹*     a⏎⏎      b›', '    p ‹a›', '    p ‹b›']],
  ['* # a\n\n* b\n', ['ul ‹* # a⏎⏎* b›', '  li ‹* # a›', '    h1 #a ‹# a›', '  li ‹* b›', '    text ‹b›']],
  [
    '* > a\n  * b\n',
    [
      'ul ‹* > a⏎  * b›',
      '  li ‹* > a⏎  * b›',
      '    blockquote ‹> a›',
      '      p ‹a›',
      '    ul ‹* b›',
      '      li ‹* b›',
      '        text ‹b›',
    ],
  ],
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
  [
    '* a\n: b\n',
    ['ul ‹* a⏎: b›', '  li ‹* a⏎: b›', '    dl ‹a⏎: b›', '      dt ‹a›', '      dd ‹: b›', '        text ‹b›'],
  ],
  [
    '*| a\n',
    ['ul ‹*| a›', '  li ‹*| a›', '    table ‹| a›', '      tbody ‹| a›', '        tr ‹| a›', '          td ‹a›'],
  ],
  ['1. a\n{:toc}\n', ['ol toc ‹1. a›', '  li ‹1. a›', '    text ‹a›']],
])('a list: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
