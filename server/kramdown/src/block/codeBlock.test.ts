import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  ['    a\n', ['code "a\\n" ‹    a›']],
  ['\ta\n\t\tb\n', ['code "a\\n\\tb\\n" ‹\ta⏎\t\tb›']],
  ['    a\n\n\n    b\n\n', ['code "a\\n\\n\\nb\\n" ‹    a⏎⏎⏎    b›']],
  ['    a\n      \n  \n    b\n', ['code "a\\n  \\n  \\nb\\n" ‹    a⏎      ⏎  ⏎    b›']],
  ['    a\nb\n  c\n', ['code "a b   c\\n" ‹    a⏎b⏎  c›']],
  ['    a\n# b\n', ['code "a # b\\n" ‹    a⏎# b›']],
  ['    a\n^\n    b\n', ['code "a\\n" ‹    a›', 'code "b\\n" ‹    b›']],
  ['    a\n{:.x}\n', ['code "a\\n" class=x ‹    a›']],
  ['    a\n<div>b</div>\n', ['code "a\\n" ‹    a›', '<div> raw ‹<div>b</div>›', '  raw text "b" ‹b›']],
  ['* a\n\n      b\n', ['ul ‹* a⏎⏎      b›', '  li ‹* a⏎⏎      b›', '    p ‹a›', '    code "b\\n" ‹    b›']],
  ['> \ta\n', ['blockquote ‹> \ta›', '  code "a\\n" ‹\ta›']],
])('indented code: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
