import { expect, test } from 'vitest';
import { linkAddress, type Place, pictureAddress } from './addresses.ts';

const post: Place = {
  document: 'file:///w/blog/_posts/2024-05-02-a.md',
  root: 'file:///w/blog',
  source: 'file:///w/blog',
  baseurl: '/talks',
  url: 'https://blog.example',
  pages: {
    '/about/': 'about.md',
    '/': 'index.html',
    '/contact.html': 'contact us.md',
    '/2023/é/': '_posts/2023-04-05-e.md',
  },
};

test.each([
  ['/img/a.png', '../img/a.png'],
  ['/talks/img/a.png', '../img/a.png'],
  ['{{ site.baseurl }}/img/a.png', '../img/a.png'],
  ['{{site.url}}{{site.baseurl}}/img/a.png', '../img/a.png'],
  ['%7B%7B%20site.baseurl%20%7D%7D/img/a.png', '../img/a.png'],
  ["{{ '/img/a.png' | relative_url }}", '../img/a.png'],
  ['{{ "img/a b.png" | absolute_url }}', '../img/a b.png'],
  ['{{ "/img/a.png" | prepend: site.baseurl | prepend: site.url }}', '../img/a.png'],
  ['{{ page.image }}', '{{ page.image }}'],
  ['{{ "/img/a.png" | cdn }}', '{{ "/img/a.png" | cdn }}'],
  ['img/a.png', 'img/a.png'],
  ['//cdn.example/a.png', '//cdn.example/a.png'],
  ['https://example.org/a.png', 'https://example.org/a.png'],
  ['data:image/png;base64,AA==', 'data:image/png;base64,AA=='],
  ['%7B%7B%zz%7D%7D', '%7B%7B%zz%7D%7D'],
])('a picture at %s', (address, expected) => {
  expect(pictureAddress(address, post)).toBe(expected);
});

test('a page at the root, and a folder deep below it', () => {
  expect(pictureAddress('/img/a.png', { ...post, document: 'file:///w/blog/about.md' })).toBe('./img/a.png');
  expect(pictureAddress('/img/a.png', { ...post, document: 'file:///w/blog/a/b/c.md' })).toBe('../../img/a.png');
  expect(pictureAddress('/img/a.png', { ...post, document: 'untitled:Untitled-1' })).toBe('/img/a.png');
});

test('what is rewritten stays when it is rewritten again', () => {
  const once = pictureAddress('/img/a.png', post);
  expect(pictureAddress(once, post)).toBe(once);
});

test.each([
  ['/2023/04/05/first.html', '../_posts/2023-04-05-first.md'],
  ['/talks/conference/2023/04/05/first.html#keynote', '../_posts/2023-04-05-first.md#keynote'],
  ['{{ site.baseurl }}{% post_url 2023-04-05-first %}', '../_posts/2023-04-05-first.md'],
  ['{% link _posts/2023-04-05-first.md %}', '../_posts/2023-04-05-first.md'],
  ['/about/', '../about.md'],
  ['/talks/about#team', '../about.md#team'],
  ['/talks/?lang=en', '../index.html'],
  ['/contact', '../contact%20us.md'],
  ['/talks/2023/%C3%A9/', '../_posts/2023-04-05-e.md'],
  ['/elsewhere/', '../elsewhere/'],
  ['/constructor', '../constructor'],
  ['#keynote', '#keynote'],
  ['https://example.org/2023/04/05/x.html', 'https://example.org/2023/04/05/x.html'],
])('a link to %s', (address, expected) => {
  expect(linkAddress(address, post)).toBe(expected);
});

test('what lies below the folder that the site is built from', () => {
  const below: Place = {
    ...post,
    document: 'file:///w/blog/docs/_posts/2024-05-02-a.md',
    source: 'file:///w/blog/docs',
    pages: { '/about/': 'docs/about.md' },
  };
  expect(pictureAddress('/img/a.png', below)).toBe('../../docs/img/a.png');
  expect(linkAddress('/about/', below)).toBe('../../docs/about.md');
  expect(linkAddress('/2023/04/05/first.html', below)).toBe('../../docs/_posts/2023-04-05-first.md');
  expect(linkAddress('{% link _posts/2023-04-05-first.md %}', below)).toBe('../../docs/_posts/2023-04-05-first.md');
  expect(pictureAddress(pictureAddress('/img/a.png', below), below)).toBe('../../docs/img/a.png');
});
