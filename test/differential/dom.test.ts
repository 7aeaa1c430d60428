import { expect, test } from 'vitest';
import { domLines } from './dom.ts';

test.each([
  ['white space between blocks', '<div>\n  <p>a</p>\n</div>\n', '<div><p>a</p></div>'],
  ['order of attributes', '<a b="1" c="2">x</a>', '<a c="2" b="1">x</a>'],
  ['void tags', 'a<br />b<hr>', 'a<br>b<hr />'],
  ['references', '<p title="&quot;&lt;">&#169; &nbsp;&gt;</p>', '<p title="&#34;<">© \u00a0></p>'],
  ['indentation before a nested list', '<li>a\n    <ul><li>b</li></ul></li>', '<li>a\n<ul><li>b</li></ul></li>'],
])('equal: %s', (_name, a, b) => {
  expect(domLines(a)).toEqual(domLines(b));
});

test.each([
  ['text', '<p>a</p>', '<p>b</p>'],
  ['white space in text', '<p>a b</p>', '<p>a  b</p>'],
  ['white space between spans', '<em>a</em> <em>b</em>', '<em>a</em><em>b</em>'],
  ['white space in pre', '<pre>a\n</pre>', '<pre>a\n\n</pre>'],
  ['nesting', '<p><b>a</b></p>', '<p></p><b>a</b>'],
  ['attribute', '<a b="1">x</a>', '<a b="2">x</a>'],
  ['element without end tag', '<div>a</div>', '<div />a</div>'],
  ['comment', '<!-- a -->', '<!-- b -->'],
  ['escaped tag', '<b>', '&lt;b&gt;'],
])('not equal: %s', (_name, a, b) => {
  expect(domLines(a)).not.toEqual(domLines(b));
});
