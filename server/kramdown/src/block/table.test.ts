import { expect, test } from 'vitest';
import { blocksOf, warningsOf } from './testing.ts';

test.each<[string, string[]]>([
  [
    '|a|b|\n|-|-|\n|c|d|\n',
    [
      'table - - ‹|a|b|⏎|-|-|⏎|c|d|›',
      '  thead ‹|a|b|›',
      '    tr ‹|a|b|›',
      '      td ‹a›',
      '      td ‹b›',
      '  tbody ‹|c|d|›',
      '    tr ‹|c|d|›',
      '      td ‹c›',
      '      td ‹d›',
    ],
  ],
  [
    'a|b\nc|d\n',
    [
      'table ‹a|b⏎c|d›',
      '  tbody ‹a|b⏎c|d›',
      '    tr ‹a|b›',
      '      td ‹a›',
      '      td ‹b›',
      '    tr ‹c|d›',
      '      td ‹c›',
      '      td ‹d›',
    ],
  ],
  [
    '|a|b|c|\n|:-|-:|:-:|\n|d|\n',
    [
      'table left right center ‹|a|b|c|⏎|:-|-:|:-:|⏎|d|›',
      '  thead ‹|a|b|c|›',
      '    tr ‹|a|b|c|›',
      '      td ‹a›',
      '      td ‹b›',
      '      td ‹c›',
      '  tbody ‹|d|›',
      '    tr +2 ‹|d|›',
      '      td ‹d›',
    ],
  ],
  [
    '|a|\n|-|\n|b|\n|-|\n|c|\n|=|\n|d|\n',
    [
      'table - ‹|a|⏎|-|⏎|b|⏎|-|⏎|c|⏎|=|⏎|d|›',
      '  thead ‹|a|›',
      '    tr ‹|a|›',
      '      td ‹a›',
      '  tbody ‹|b|›',
      '    tr ‹|b|›',
      '      td ‹b›',
      '  tbody ‹|c|›',
      '    tr ‹|c|›',
      '      td ‹c›',
      '  tfoot ‹|d|›',
      '    tr ‹|d|›',
      '      td ‹d›',
    ],
  ],
  ['a|b\nc\n', ['p ‹a|b⏎c›']],
  ['a\nb|c\n', ['p ‹a⏎b|c›']],
  ['# a\nb|c\n', ['h1 #a ‹# a›', 'p ‹b|c›']],
  ['a \\| b\n', ['p ‹a \\| b›']],
  [
    '|a \\| b|`c|d`|\n',
    [
      'table ‹|a \\| b|`c|d`|›',
      '  tbody ‹|a \\| b|`c|d`|›',
      '    tr ‹|a \\| b|`c|d`|›',
      '      td ‹a \\| b›',
      '      td ‹`c|d`›',
    ],
  ],
  ['`a|b`\n', ['p ‹`a|b`›']],
  ['`a|b`|c\n', ['table ‹`a|b`|c›', '  tbody ‹`a|b`|c›', '    tr ‹`a|b`|c›', '      td ‹`a|b`›', '      td ‹c›']],
  ['<b>|</b>\n', ['p ‹<b>|</b>›']],
  [
    '|<code>a|b</code>|c|\n',
    [
      'table ‹|<code>a|b</code>|c|›',
      '  tbody ‹|<code>a|b</code>|c|›',
      '    tr ‹|<code>a|b</code>|c|›',
      '      td ‹<code>a|b</code>›',
      '      td ‹c›',
    ],
  ],
  [
    'a|b\n|c\n',
    [
      'table ‹a|b⏎|c›',
      '  tbody ‹a|b⏎|c›',
      '    tr ‹a|b›',
      '      td ‹a›',
      '      td ‹b›',
      '    tr ‹|c›',
      '      td ‹›',
      '      td ‹c›',
    ],
  ],
  ['|\n', ['table ‹|›', '  tbody ‹|›', '    tr ‹|›']],
  ['|a|\n|-|\n', ['p ‹|a|⏎|-|›']],
  ['|a|\n{:.x}\n', ['table class=x ‹|a|›', '  tbody ‹|a|›', '    tr ‹|a|›', '      td ‹a›']],
  [
    '> |a|\n> |b|\n',
    [
      'blockquote ‹> |a|⏎> |b|›',
      '  table ‹|a|⏎> |b|›',
      '    tbody ‹|a|⏎> |b|›',
      '      tr ‹|a|›',
      '        td ‹a›',
      '      tr ‹|b|›',
      '        td ‹b›',
    ],
  ],
])('a table: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});

test.each<[string, string[]]>([['|a|\n|-|\n', ['table-without-body ‹|a|⏎|-|›']]])(
  'a table, with a warning: %j',
  (text, expected) => {
    expect(warningsOf(text)).toEqual(expected);
  },
);
