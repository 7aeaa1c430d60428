import { expect, test } from 'vitest';
import type { FileSystem } from './fileSystem.ts';
import { findBlog, loadSite } from './loadSite.ts';

/** Files by URI; counts how many are read at the same time. */
function disk(files: Readonly<Record<string, string>>): FileSystem & { readonly most: () => number } {
  let open = 0;
  let most = 0;
  const below = (folder: string): string[] => Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`));
  return {
    most: () => most,
    list: async (folder) => below(folder).map((uri) => uri.slice(folder.length + 1)),
    read: async (uri) => {
      open++;
      most = Math.max(most, open);
      const text = await Promise.resolve(files[uri]);
      open--;
      return text === undefined ? { kind: 'missing', reason: 'there is no such file' } : { kind: 'text', text };
    },
    stat: async (uri) => (uri in files ? 'file' : below(uri).length > 0 ? 'folder' : null),
  };
}

const many = Object.fromEntries(
  Array.from({ length: 500 }, (_, index) => [`file:///blog/_posts/2026-01-01-${index}.md`, '']),
);

test('reads every post, and not all of them at once', async () => {
  const files = disk({ ...many, 'file:///blog/img/a.png': '', 'file:///blog/_config.yml': 'title: Notes\n' });
  const site = await loadSite(files, 'file:///blog');
  expect(site.posts.size).toBe(500);
  expect(site.config.title).toBe('Notes');
  expect(site.hasFile('img/a.png')).toBe(true);
  expect(site.texts.has('img/a.png')).toBe(false);
  expect(files.most()).toBeLessThan(100);
});

test.each([
  [['a/_config.yml', 'a/b/_posts/c.md'], 'a/b/_posts/c.md', 'a'],
  [['a/_config.yml', 'a/b/_config.yml', 'a/b/c.md'], 'a/b/c.md', 'a/b'],
  [['a/_posts/b.md'], 'a/_posts/b.md', 'a'],
  [['a/b/_posts/c.md', 'a/d.md'], 'a/d.md', null],
  [['a/b.md'], 'a/b.md', null],
  [['a/_config.yml', 'a/b/c.md'], 'a/b', 'a'],
])('in %j, %s belongs to %s', async (paths, path, root) => {
  const files = disk(Object.fromEntries(paths.map((each) => [`file:///${each}`, ''])));
  expect(await findBlog(files, `file:///${path}`)).toBe(root === null ? null : `file:///${root}`);
});
