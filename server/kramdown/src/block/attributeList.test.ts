import { expect, test } from 'vitest';
import { blocksOf, warningsOf } from './testing.ts';

test.each<[string, string[]]>([
  ['a\n{:.x}\n', ['p class=x ‹a›']],
  ['{:.x}\na\n', ['p class=x ‹a›']],
  ['a\n\n{:.x}\n\nb\n', ['p ‹a›', 'p class=x ‹b›']],
  ['{:.x}\n\na\n', ['p ‹a›']],
  ['a\n{:.x}\n{: #y}\nb\n', ['p class=x id=y ‹a›', 'p ‹b›']],
  ['# a\n{:.x}\n', ['h1 #a class=x ‹# a›']],
  ['   {:.x}\na\n', ['p class=x ‹a›']],
  ['a\n{:.x} b\n', ['p ‹a⏎{:.x} b›']],
  ['{:.x\n.y}\na\n', ['p class=x y ‹a›']],
  ['{:}\n', ['p ‹{:}›']],
  ['{:r: .x}\n\na\n{:r}\n', ['p class=x ‹a›']],
  ['a\n{:r: .x}\nb\n', ['p ‹a›', 'p ‹b›']],
  ['<!-- a -->\n{:.x}\nb\n', ['html comment "<!-- a -->" ‹<!-- a -->›', 'p ‹b›']],
  ['{:.x}\n<!-- a -->\nb\n', ['html comment "<!-- a -->" ‹<!-- a -->›', 'p class=x ‹b›']],
  ['a\n{:.x}\nb|c\n', ['p class=x ‹a›', 'p ‹b|c›']],
])('a block attribute list: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['{:.x}\n\na\n', ['attribute-list-lost ‹{:.x}›']],
  ['a\n\n{:.x}\n', ['attribute-list-lost ‹{:.x}›']],
  ['* a\n  {:.x}\n', ['attribute-list-lost ‹{:.x}›']],
  ['<!-- a -->\n{:.x}\n', ['attribute-list-lost ‹{:.x}›']],
  ['a\n{:b=c}\n', ['invalid-attribute-list ‹{:b=c}›']],
  ['a\n{:b=c .d}\n', ['attribute-token-dropped ‹b=c›']],
  ['* a\n{:toc}\n\n* b\n{:toc}\n', ['second-toc ‹toc›']],
])('a block attribute list, with a warning: %j', (text, expected) => {
  expect(warningsOf(text)).toEqual(expected);
});
