import { expect, test } from 'vitest';
import { styleLinks } from './styles.ts';

const place = {
  document: 'file:///blog/_posts/a.md',
  root: 'file:///blog',
  source: 'file:///blog',
  baseurl: '/base',
  url: '',
  pages: {},
};

test('paths from the root of the blog, in their order', () => {
  expect(styleLinks(['css/site.css', '/css/more & more.css'], place)).toBe(
    '<link rel="stylesheet" href="../css/site.css">\n<link rel="stylesheet" href="../css/more%20%26%20more.css">\n',
  );
});

test.each([
  ['../other/a.css'],
  ['https://example.org/a.css'],
  ['C:/a.css'],
  ['css/../../a.css'],
  ['..\\a.css'],
  [''],
  ['/'],
  [7],
  [null],
])('%j names no file of the blog', (path) => {
  expect(styleLinks([path], place)).toBe('');
});

test('a document outside the blog has none of its styles', () => {
  expect(styleLinks(['a.css'], { ...place, document: 'file:///elsewhere/a.md' })).toBe('');
});
