import { expect, test } from 'vitest';
import { parsePost } from '../../post/parsePost.ts';
import { buildSite } from '../../site/buildSite.ts';
import { pictureFolderOf } from './cardSurroundings.ts';

const others = Object.fromEntries(
  ['a', 'b', 'c'].map((name) => [
    `_posts/2026-01-01-${name}.md`,
    `---\nimage: /pictures/2026-${name}/header.png\n---\n`,
  ]),
);

test.each([
  ['of its header picture', '/photos/harbour/header.png', '/photos/harbour/'],
  ['named after it, beside those of other posts', null, '/pictures/2026-10-05-häfen/'],
  ['named after it where posts share the other', '/pictures/logo.png', '/pictures/2026-10-05-häfen/'],
])('the folder of a post’s pictures is the one %s', (_name, image, folder) => {
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map(Object.entries(others)) });
  const text = image === null ? '---\ntitle: A\n---\n' : `---\nimage: ${image}\n---\n`;
  const uri = 'file:///blog/_posts/2026-10-05-h%C3%A4fen.md';
  expect(pictureFolderOf(parsePost({ uri, text, version: 0, kind: 'post' }), site)).toBe(folder);
});
