import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  ['a\n: b\n', ['dl ‹a⏎: b›', '  dt ‹a›', '  dd ‹: b›', '    text ‹b›']],
  [
    'a\nb\n: c\n: d\n',
    ['dl ‹a⏎b⏎: c⏎: d›', '  dt ‹a›', '  dt ‹b›', '  dd ‹: c›', '    text ‹c›', '  dd ‹: d›', '    text ‹d›'],
  ],
  ['a\n\n: b\n', ['dl ‹a⏎⏎: b›', '  dt ‹a›', '  dd ‹: b›', '    p ‹b›']],
  ['a\n\n\n: b\n', ['p ‹a›', 'p ‹: b›']],
  [
    'a\n: b\n\nc\n: d\n',
    ['dl ‹a⏎: b⏎⏎c⏎: d›', '  dt ‹a›', '  dd ‹: b›', '    text ‹b›', '  dt ‹c›', '  dd ‹: d›', '    text ‹d›'],
  ],
  ['a\n: b\n\nc\n', ['dl ‹a⏎: b›', '  dt ‹a›', '  dd ‹: b›', '    text ‹b›', 'p ‹c›']],
  ['a\n: b\n\n  c\n', ['dl ‹a⏎: b⏎⏎  c›', '  dt ‹a›', '  dd ‹: b⏎⏎  c›', '    text ‹b›', '    p ‹c›']],
  ['# a\n: b\n', ['h1 #a ‹# a›', 'p ‹: b›']],
  [
    '{:.x} a\n: {:.y} b\n{:.z}\n',
    ['dl class=z ‹{:.x} a⏎: {:.y} b›', '  dt class=x ‹{:.x} a›', '  dd class=y ‹: {:.y} b›', '    text ‹b›'],
  ],
  ['A b\n: c\n{:auto_ids-p-}\n', ['dl ‹A b⏎: c›', '  dt id=p-a-b ‹A b›', '  dd ‹: c›', '    text ‹c›']],
  ['a\n:b\n', ['p ‹a⏎:b›']],
  [
    'a\n: b\n* c\n',
    [
      'dl ‹a⏎: b⏎* c›',
      '  dt ‹a›',
      '  dd ‹: b⏎* c›',
      '    text ‹b›',
      '    ul ‹* c›',
      '      li ‹* c›',
      '        text ‹c›',
    ],
  ],
])('a definition list: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
