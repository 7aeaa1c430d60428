import { expect, test } from 'vitest';
import type { FileSystem } from './fileSystem.ts';
import { findBlog, loadSite, withPictures } from './loadSite.ts';
import { unreadPictures } from './pictures.ts';

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
    readBytes: async (uri, most) => {
      const bytes = Uint8Array.from(files[uri] ?? '', (letter) => letter.charCodeAt(0));
      return uri in files ? { bytes: bytes.slice(0, most), size: bytes.length } : null;
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

/** The beginning of a GIF: nothing else has its size at so simple a place. */
const gif = (width: number, height: number): string =>
  `GIF89a${[width & 255, width >> 8, height & 255, height >> 8].map((byte) => String.fromCharCode(byte)).join('')}\0\0\0`;

test('reads how big header pictures are, and no others', async () => {
  const files = disk({
    'file:///blog/_posts/2026-01-01-a.md': '---\nimage: /img/a.gif\n---\n![b](/img/b.gif)',
    'file:///blog/_posts/2026-01-02-b.md': '---\nimage: /img/broken.png\n---\n',
    'file:///blog/img/a.gif': gif(500, 293),
    'file:///blog/img/b.gif': gif(1, 2),
    'file:///blog/img/broken.png': 'text',
  });
  const site = await loadSite(files, 'file:///blog', { now: 1 });
  expect(site.pictureAt('img/a.gif')).toEqual({ width: 500, height: 293, bytes: 13 });
  expect(site.pictureAt('img/b.gif')).toBeNull();
  expect([...site.files].filter(([, { isMeasured }]) => isMeasured).map(([path]) => path)).toEqual([
    'img/a.gif',
    'img/broken.png',
  ]);
  expect(site.now).toBe(1);
  const all = await withPictures(files, site, unreadPictures(site, site.posts.values(), 'all'));
  expect(all.pictureAt('img/b.gif')).toEqual({ width: 1, height: 2, bytes: 13 });
});

test('reads the header pictures of the newest posts alone where few are wanted', async () => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
  const posts = days.map((day) => [`file:///blog/_posts/${day}-a.md`, `---\nimage: /img/${day}.gif\n---\n`]);
  const pictures = days.map((day) => [`file:///blog/img/${day}.gif`, gif(500, 293)]);
  const site = await loadSite(disk(Object.fromEntries([...posts, ...pictures])), 'file:///blog', { mostPictures: 2 });
  const measured = days.filter((day) => site.pictureAt(`img/${day}.gif`) !== null);
  expect(measured).toEqual(['2026-01-02', '2026-01-03']);
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
