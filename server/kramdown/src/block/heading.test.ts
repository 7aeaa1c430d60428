import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  ['# a\n', ['h1 #a ‹# a›']],
  ['###### a ##\n', ['h6 #a ‹###### a ##›']],
  ['####### a\n', ['p ‹####### a›']],
  [' # a\n', ['p ‹# a›']],
  ['#a\n', ['p ‹#a›']],
  ['# \n', ['p ‹#›']],
  ['# #\n', ['h1 ‹# #›']],
  ['# a#\n', ['h1 #a ‹# a#›']],
  ['# a {#b}\n', ['h1 #b ‹# a {#b}›']],
  ['# a ## {#b} \n', ['h1 #b ‹# a ## {#b}›']],
  ['# a{#b}\n', ['h1 #ab ‹# a{#b}›']],
  ['# a {#1}\n', ['h1 #a-1 ‹# a {#1}›']],
  ['a\n# b\nc\n', ['p ‹a›', 'h1 #b ‹# b›', 'p ‹c›']],
  ['a\n===\n', ['h1 #a ‹a⏎===›']],
  ['a\n-\n', ['h2 #a ‹a⏎-›']],
  ['  a {#b}  \n=-=  \n', ['h1 #b ‹a {#b}  ⏎=-=›']],
  ['a\nb\n---\n', ['p ‹a⏎b⏎---›']],
  ['# a\nb\n---\n', ['h1 #a ‹# a›', 'p ‹b⏎---›']],
  ['a\n---\n{:.x #y}\n', ['h2 #y class=x ‹a⏎---›']],
  ['# a\n\n{:.no_toc}\n', ['h1 #a ‹# a›']],
  ['> # a\n', ['blockquote ‹> # a›', '  h1 #a ‹# a›']],
  ['a|b\n---\n', ['h2 #ab ‹a|b⏎---›']],
])('a heading: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
