import { expect, test } from 'vitest';
import { withAddresses, withoutFrames } from './html.ts';

const place = {
  document: 'file:///blog/_posts/a.md',
  root: 'file:///blog',
  source: 'file:///blog',
  baseurl: '',
  url: '',
  pages: {},
};

test.each([
  ['<img src="/img/a.png" alt="a > b">', '<img src="../img/a.png" alt="a > b">'],
  ["<img alt='x' src='/img/a.png'/>", '<img alt=\'x\' src="../img/a.png"/>'],
  [`<img src='{{ "/img/a.png" | relative_url }}'>`, '<img src="../img/a.png">'],
  [`<img src='{{ "/a" | cdn }}'>`, '<img src="{{ &quot;/a&quot; | cdn }}">'],
  ['<a href="/2024/05/02/b.html">/img/a.png</a>', '<a href="../_posts/2024-05-02-b.md">/img/a.png</a>'],
  ['<p>src="/img/a.png"</p>', '<p>src="/img/a.png"</p>'],
  ['<img data-src="/img/a.png">', '<img data-src="/img/a.png">'],
  ['a < b <img src="/c.png">', 'a < b <img src="../c.png">'],
])('%s', (html, expected) => {
  expect(withAddresses(html, place)).toBe(expected);
});

test('a video frame becomes a link to the page of the video', () => {
  const html = withoutFrames(
    '<iframe width="5" src="https://www.youtube.com/embed/ab-C1?rel=0" title="Closing keynote"></iframe>',
  );
  expect(html).toContain('href="https://www.youtube.com/watch?v=ab-C1"');
  expect(html).toContain('Closing keynote');
  expect(html).not.toContain('iframe');
});

test('a frame without an address on the web is no link', () => {
  expect(withoutFrames('<iframe src="javascript:alert(1)"></iframe>')).toBe(
    '<span class="lectern-frame">A frame</span>',
  );
});

test('what is not a frame stays', () => {
  expect(withoutFrames('<div class="responsive-video"><b>iframe</b></div>')).toBe(
    '<div class="responsive-video"><b>iframe</b></div>',
  );
});
