import { expect, test } from 'vitest';
import { mayBePost } from './mayBePost.ts';

test.each([
  ['file:///blog/_posts/2026-01-01-a.md', true],
  ['file:///blog/about.MARKDOWN', true],
  ['file:///blog/img/a.png', false],
  ['file:///blog/_site/about.md', false],
  ['file:///blog/.git/a.md', false],
  ['file:///blog/themes/node_modules/a/README.md', false],
  ['file:///blogs/about.md', false],
  ['file:///about.md', false],
])('%s: %s', (uri, expected) => {
  expect(mayBePost(uri, 'file:///blog')).toBe(expected);
});
