import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  ['> a\n', ['blockquote ‹> a›', '  p ‹a›']],
  ['>a\n>b\n', ['blockquote ‹>a⏎>b›', '  p ‹a⏎>b›']],
  ['> a\nb\n\nc\n', ['blockquote ‹> a⏎b›', '  p ‹a⏎b›', 'p ‹c›']],
  ['> a\n\n> b\n', ['blockquote ‹> a›', '  p ‹a›', 'blockquote ‹> b›', '  p ‹b›']],
  ['> a\n>\n> b\n', ['blockquote ‹> a⏎>⏎> b›', '  p ‹a›', '  p ‹b›']],
  ['> > a\n> b\nc\n', ['blockquote ‹> > a⏎> b⏎c›', '  blockquote ‹> a⏎> b⏎c›', '    p ‹a⏎> b⏎c›']],
  ['   > a\n', ['blockquote ‹> a›', '  p ‹a›']],
  ['    > a\n', ['code "> a\\n" ‹    > a›']],
  ['>\n', ['blockquote ‹>›']],
  ['> a\n# b\n', ['blockquote ‹> a⏎# b›', '  p ‹a›', '  h1 #b ‹# b›']],
  ['> a\n---\n', ['blockquote ‹> a⏎---›', '  h2 #a ‹a⏎---›']],
  ['> a\n{:.x}\nb\n', ['blockquote class=x ‹> a›', '  p ‹a›', 'p ‹b›']],
  ['> a\n^\nb\n', ['blockquote ‹> a›', '  p ‹a›', 'p ‹b›']],
  ['> a\n<div>b</div>\n', ['blockquote ‹> a›', '  p ‹a›', '<div> raw ‹<div>b</div>›', '  raw text "b" ‹b›']],
  ['> a\n> {:.x}\n', ['blockquote ‹> a⏎> {:.x}›', '  p class=x ‹a›']],
  ['> a\r\n> b\r\n', ['blockquote ‹> a\r⏎> b›', '  p ‹a\r⏎> b›']],
])('a quotation: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
