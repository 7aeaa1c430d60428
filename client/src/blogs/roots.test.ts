import { expect, test } from 'vitest';
import { foldersAbove, isInPostsFolder, rootOf, startsWithFrontMatter } from './roots.ts';

const configured = new Set(['file:///home/ann/blog', 'file:///home/ann/blog/docs']);

test.each([
  ['file:///home/ann/blog/_posts/2024-05-02-a.md', 'file:///home/ann/blog'],
  ['file:///home/ann/blog/about.md', 'file:///home/ann/blog'],
  ['file:///home/ann/blog/docs/a/b.md', 'file:///home/ann/blog/docs'],
  ['file:///home/ann/other/a.md', null],
  ['file:///home/ann/blog.md', null],
  ['file:///home/ben/_posts/talks/a.md', 'file:///home/ben'],
  ['file:///home/ben/_drafts/a.md', 'file:///home/ben'],
  ['untitled:Untitled-1', null],
])('%s lies in %s', (uri, root) => {
  expect(rootOf(uri, configured)).toBe(root);
});

test('folders above a file, nearest first', () => {
  expect(foldersAbove('file:///a/b/c.md')).toEqual(['file:///a/b', 'file:///a']);
});

test('posts and drafts are told by their folder', () => {
  expect(isInPostsFolder('file:///blog/_posts/a.md')).toBe(true);
  expect(isInPostsFolder('file:///blog/my_posts/a.md')).toBe(false);
});

test.each([
  ['---\ntitle: A\n---\n', true],
  ['---  \r\ntitle: A\r\n---\r\n', true],
  ['\uFEFF---\n---\n', true],
  ['\n---\n---\n', false],
  ['----\n', false],
  ['--- a\n', false],
  ['# Title\n', false],
])('%j starts with front matter: %s', (text, expected) => {
  expect(startsWithFrontMatter(text)).toBe(expected);
});
