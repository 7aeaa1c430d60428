import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  ['$$a$$\n', ['math "a" ‹$$a$$›']],
  ['$$\na\n$$\n', ['math "a" ‹$$⏎a⏎$$›']],
  ['$$a\n\nb$$\n', ['math "a\\n\\nb" ‹$$a⏎⏎b$$›']],
  ['a\n$$b$$\n', ['p ‹a⏎$$b$$›']],
  ['$$a$$ b\n', ['p ‹$$a$$ b›']],
  ['# a\n$$b$$\n', ['h1 #a ‹# a›', 'p ‹$$b$$›']],
  ['$$a$$\n{:.x}\n', ['math "a" class=x ‹$$a$$›']],
  ['$$a$$ {:.x}\n', ['math "a" class=x ‹$$a$$›']],
  ['> $$a\n> b$$\n', ['blockquote ‹> $$a⏎> b$$›', '  math "a\\nb" ‹$$a⏎> b$$›']],
  ['$$a\n', ['p ‹$$a›']],
])('block math: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
