import { expect, test } from 'vitest';
import { blocksOf } from './block/testing.ts';

test.each<[string, string[]]>([
  ['a\n# b\n* c\n', ['p ‹a⏎# b⏎* c›']],
  ['#a\n', ['h1 #a ‹#a›']],
  ['```\na\n```\n', ['p ‹```⏎a⏎```›']],
  ['~~~\na\n~~~\n', ['fence "a\\n" ‹~~~⏎a⏎~~~›']],
  ['a\n: b\n', ['dl ‹a⏎: b›', '  dt ‹a›', '  dd ‹: b›', '    text ‹b›']],
  ['a\n<div>b</div>\n', ['p ‹a›', '<div> raw ‹<div>b</div>›', '  raw text "b" ‹b›']],
  ['a\n{:.x}\n', ['p class=x ‹a›']],
  ['- [ ] a\n', ['ul ‹- [ ] a›', '  li ‹- [ ] a›', '    text ‹[ ] a›']],
  ['# 1. *a* B\n', ['h1 #a-b ‹# 1. *a* B›']],
  [
    '* a\n  * b\n',
    ['ul ‹* a⏎  * b›', '  li ‹* a⏎  * b›', '    text ‹a›', '    ul ‹* b›', '      li ‹* b›', '        text ‹b›'],
  ],
])('without GFM: %j', (text, expected) => {
  expect(blocksOf(text, { input: 'kramdown' })).toEqual(expected);
});
