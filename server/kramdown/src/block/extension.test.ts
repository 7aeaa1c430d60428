import { expect, test } from 'vitest';
import { blocksOf, warningsOf } from './testing.ts';

test.each<[string, string[]]>([
  ['{::comment}\n# a\n\nb\n{:/comment}\nc\n', ['comment "# a\\n\\nb" ‹{::comment}⏎# a⏎⏎b⏎{:/comment}›', 'p ‹c›']],
  ['{::comment}\na\n{:/}\n', ['comment "a" ‹{::comment}⏎a⏎{:/}›']],
  ['{::comment /}\n', []],
  ['{::nomarkdown}\n<b>\n{:/}\n', ['raw "<b>" ‹{::nomarkdown}⏎<b>⏎{:/}›']],
  ['{::nomarkdown type="latex"}\na\n{:/}\n', ['raw "a" ‹{::nomarkdown type="latex"}⏎a⏎{:/}›']],
  ['{::options auto_ids="false" /}\n\n# a\n', ['h1 ‹# a›']],
  ['a\n{::comment}\nb\n{:/}\n', ['p ‹a⏎{::comment}⏎b⏎{:/}›']],
  ['{::comment}\na\n', ['p ‹{::comment}⏎a›']],
  ['{::a}\nb\n{:/a}\n', ['p ‹{::a}⏎b⏎{:/a}›']],
])('an extension: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['{::comment}\n# a\n', ['extension-without-stop ‹{::comment}›']],
  ['{::a /}\n', ['unknown-extension ‹{::a /}›']],
  ['{:/comment}\n', ['stray-stop-tag ‹{:/comment}›']],
  ['{::options a="b" template="c" /}\n', ['unknown-option ‹a="b"›', 'unknown-option ‹template="c"›']],
])('an extension, with a warning: %j', (text, expected) => {
  expect(warningsOf(text)).toEqual(expected);
});
