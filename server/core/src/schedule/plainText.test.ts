import { expect, test } from 'vitest';
import { plainText } from './plainText.ts';

test.each([
  ['<p>Ships &amp; trains<br>and more</p><p>End</p>', 'Ships & trains\nand more\n\nEnd'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['<p>a<script>alert("<p>b</p>")</script>c</p>', 'ac'],
  ['<p>a<style>p{}', 'a'],
  ['<p>a<!-- <p>b</p> -->c</p>', 'ac'],
  ['<p title="a > b">c</p>', 'c'],
  ['<p>1 < 2 &lt;b&gt; &nbsp;&eacute;&#8217;&#x1F600;&nothing;</p>', '1 < 2 <b> é’😀&nothing;'],
  ['<p>unclosed <b', 'unclosed <b'],
  ['<p>a\n  b</p>', 'a b'],
  // links alone are no layout: lines are the text's own
  ['A <a href="x">link</a> &amp; more.\r\n\r\nNext\nline', 'A link & more.\n\nNext\nline'],
  // escaped, though nothing is marked up
  ['They&#39;re here\n\nat AT&amp;T', "They're here\n\nat AT&T"],
  // no HTML: entities and angles are the text's own
  ['C++ <T> &amp; co.\r\n\r\n\r\n\r\nmore  words ', 'C++ <T> &amp; co.\n\nmore words'],
  ['', ''],
])('%j', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('of a text without end only the beginning is read', () => {
  const text = plainText(`<p>${'word '.repeat(1_000_000)}`);
  expect(text.length).toBeGreaterThan(90_000);
  expect(text.length).toBeLessThanOrEqual(100_000);
});
