import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  ['```\na\n```\n', ['fence "a\\n" ‹```⏎a⏎```›']],
  ['~~~ js\na\n~~~\n', ['fence js"a\\n" ‹~~~ js⏎a⏎~~~›']],
  ['```js?x=1\na\n```\n', ['fence js"a\\n" ‹```js?x=1⏎a⏎```›']],
  ['```?x\na\n```\n', ['fence ?x"a\\n" ‹```?x⏎a⏎```›']],
  ['```a b\nc\n```\n', ['p ‹```a b⏎c⏎```›']],
  ['```\na\n', ['p ‹```⏎a›']],
  ['````\n```\n````\n', ['fence "```\\n" ‹````⏎```⏎````›']],
  ['```\na\n`````  \n', ['fence "a\\n" ‹```⏎a⏎`````›']],
  ['~~~~\na\n~~~\n', ['fence ~"a\\n" ‹~~~~⏎a⏎~~~›']],
  ['```\n```\n', ['fence "\\n" ‹```⏎```›']],
  ['  ```\n  a\n  ```\n', ['fence "  a\\n" ‹```⏎  a⏎  ```›']],
  ['* ```\n  a\n  ```\n', ['ul ‹* ```⏎  a⏎  ```›', '  li ‹* ```⏎  a⏎  ```›', '    fence "a\\n" ‹```⏎  a⏎  ```›']],
  ['> ```\n> a\n> ```\n', ['blockquote ‹> ```⏎> a⏎> ```›', '  fence "a\\n" ‹```⏎> a⏎> ```›']],
  ['a\n```\nb\n```\nc\n', ['p ‹a›', 'fence "b\\n" ‹```⏎b⏎```›', 'p ‹c›']],
  ['```\na\n    ```\n```\n', ['fence "a\\n    ```\\n" ‹```⏎a⏎    ```⏎```›']],
  ['~~`\na\n~~``\n', ['fence "a\\n" ‹~~`⏎a⏎~~``›']],
  ['~~`\na\n~~~\n', ['p ‹~~`⏎a⏎~~~›']],
  ['```\n{:.x}\n```\n{:.y}\n', ['fence "{:.x}\\n" class=y ‹```⏎{:.x}⏎```›']],
])('a fence: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
