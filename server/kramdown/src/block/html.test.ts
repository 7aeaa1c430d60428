import { expect, test } from 'vitest';
import { blocksOf, warningsOf } from './testing.ts';

test.each<[string, string[]]>([
  ['<div>\n*a*\n</div>\nb\n', ['<div> raw ‹<div>⏎*a*⏎</div>›', '  raw text "\\n*a*\\n" ‹⏎*a*⏎›', 'p ‹b›']],
  ['<p>a</p> b\n', ['<p> raw ‹<p>a</p>›', '  raw text "a" ‹a›', 'p ‹b›']],
  ['<div>a</div># b\n', ['<div> raw ‹<div>a</div>›', '  raw text "a" ‹a›', 'h1 #b ‹# b›']],
  ['<span>a</span>\n', ['p ‹<span>a</span>›']],
  ['<DIV a="b">c</div>\n', ['<div> raw a=b ‹<DIV a="b">c</div>›', '  raw text "c" ‹c›']],
  ['<foo>a</foo>\n', ['<foo> raw ‹<foo>a</foo>›', '  raw text "a" ‹a›']],
  [
    '<div><p>a</div>\n',
    ['<div> raw ‹<div><p>a</div>›', '  <p> raw ‹<p>a</div>›', '    raw text "a</div>\\n" ‹a</div>›'],
  ],
  ['<div>\n# a\n', ['<div> raw ‹<div>⏎# a›', '  raw text "\\n# a\\n" ‹⏎# a›']],
  ['<hr/>\na\n', ['<hr> raw ‹<hr/>›', 'p ‹a›']],
  ['<div\n  a="b"\n>c</div>\n', ['<div> raw a=b ‹<div⏎  a="b"⏎>c</div>›', '  raw text "c" ‹c›']],
  ['<script>\na < b\n</script>\n', ['<script> raw ‹<script>⏎a < b⏎</script>›', '  raw text "\\na < b\\n" ‹⏎a < b⏎›']],
  ['<!-- a\n\nb --> c\n', ['html comment "<!-- a\\n\\nb -->" ‹<!-- a⏎⏎b -->›', 'p ‹c›']],
  [' <!-- a -->\n', ['p ‹<!-- a -->›']],
  ['a\n<div>b</div>\nc\n', ['p ‹a›', '<div> raw ‹<div>b</div>›', '  raw text "b" ‹b›', 'p ‹c›']],
  [
    '* <div>a\n  b</div>\n',
    [
      'ul ‹* <div>a⏎  b</div>›',
      '  li ‹* <div>a⏎  b</div>›',
      '    <div> raw ‹<div>a⏎  b</div>›',
      '      raw text "a\\nb" ‹a⏎  b›',
    ],
  ],
  [
    '> <div>\n> a\n> </div>\n',
    ['blockquote ‹> <div>⏎> a⏎> </div>›', '  <div> raw ‹<div>⏎> a⏎> </div>›', '    raw text "\\na\\n" ‹⏎> a⏎›'],
  ],
  ['<div markdown="1">\n*a*\n</div>\n', ['<div> block ‹<div markdown="1">⏎*a*⏎</div>›', '  p ‹*a*›']],
  ['<div markdown="1">*a*</div>\n', ['<div> block ‹<div markdown="1">*a*</div>›', '  p ‹*a*</div>›']],
  [
    '<div markdown="1">\n* a\n\n```\n</div>\n```\n</div> b\n',
    [
      '<div> block ‹<div markdown="1">⏎* a⏎⏎```⏎</div>⏎```⏎</div>›',
      '  ul ‹* a›',
      '    li ‹* a›',
      '      text ‹a›',
      '  fence "</div>\\n" ‹```⏎</div>⏎```›',
      'p ‹b›',
    ],
  ],
  ['<p markdown="1">*a*\n\nb</p>\n', ['<p> span ‹<p markdown="1">*a*⏎⏎b</p>›']],
  [
    '<table><tr><td markdown="block">\na\n</td></tr></table>\n',
    [
      '<table> raw ‹<table><tr><td markdown="block">⏎a⏎</td></tr></table>›',
      '  <tr> raw ‹<tr><td markdown="block">⏎a⏎</td></tr>›',
      '    <td> block ‹<td markdown="block">⏎a⏎</td>›',
      '      p ‹a›',
    ],
  ],
  [
    '<div markdown="0">\n*a*\n</div>\n',
    ['<div> raw ‹<div markdown="0">⏎*a*⏎</div>›', '  raw text "\\n*a*\\n" ‹⏎*a*⏎›'],
  ],
  [
    '{:.x}\n<div class="y">a</div>\n{: #z}\n',
    ['<div> raw class=y x id=z ‹<div class="y">a</div>›', '  raw text "a" ‹a›'],
  ],
])('an HTML block: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['<div>\n', ['unclosed-html ‹<div>›']],
  ['<div><p></div>\n', ['unclosed-html ‹<div>›', 'unclosed-html ‹<p>›', 'stray-html ‹</div>›']],
  ['<div a="1" a="2"></div>\n', ['duplicate-html-attribute ‹a="2"›']],
  ['<div markdown="1">\na\n', ['unclosed-html ‹<div markdown="1">›']],
])('an HTML block, with a warning: %j', (text, expected) => {
  expect(warningsOf(text)).toEqual(expected);
});
