import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { FileSystem, FileText } from '@lectern/core/site/fileSystem.ts';
import { expect, test } from 'vitest';
import { createSiteStore } from './siteStore.ts';

const root = 'file:///blog';

/** A disk in memory; a read that is held waits until it is let go, and then has the text of when it was asked for. */
function memory(files: Record<string, string>) {
  const held = new Set<string>();
  const waiting: { readonly path: string; readonly go: () => void }[] = [];
  const pathOf = (uri: string): string => uri.slice(root.length + 1);
  const disk: FileSystem = {
    list: async () => Object.keys(files),
    read: async (uri): Promise<FileText> => {
      const path = pathOf(uri);
      const text = files[path];
      if (held.has(path)) await new Promise<void>((go) => waiting.push({ path, go }));
      return text === undefined ? { kind: 'missing', reason: '' } : { kind: 'text', text };
    },
    readBytes: async (uri, most) => {
      const bytes = new TextEncoder().encode(files[pathOf(uri)] ?? '');
      return { bytes: bytes.slice(0, most), size: bytes.length };
    },
    stat: async (uri) => (pathOf(uri) in files ? 'file' : uri === root ? 'folder' : null),
  };
  return { disk, files, held, waiting };
}

function store(disk: FileSystem) {
  const changes: string[] = [];
  const moves: number[] = [];
  const loads: Promise<unknown>[] = [];
  const sites = createSiteStore({
    files: disk,
    isFile: (uri) => !uri.startsWith('untitled:'),
    mostPictures: () => Number.POSITIVE_INFINITY,
    now: () => 0,
    loading: (_root, load) => {
      const loading = load();
      loads.push(loading);
      return loading;
    },
    loaded: () => {},
    changed: (_site, change) => changes.push(change),
    moved: () => moves.push(changes.length),
  });
  return { sites, changes, loads, moves };
}

const post = `${root}/_posts/2026-05-04-a.md`;

test('a blog is read once, however many ask for it', async () => {
  const { disk } = memory({ '_config.yml': 'title: A\n', '_posts/2026-05-04-a.md': '' });
  const { sites, loads } = store(disk);
  const [one, two] = await Promise.all([sites.blogOf(post), sites.blogOf(post)]);
  expect(one).toBe(two);
  expect(loads).toHaveLength(1);
});

test('of two readings the later counts, in whatever order they end', async () => {
  const { disk, files, held, waiting } = memory({ '_config.yml': 'title: A\n', '_posts/2026-05-04-a.md': '' });
  const { sites, loads } = store(disk);
  await sites.blogOf(post);
  held.add('_config.yml');
  files['_config.yml'] = 'title: B\n';
  const older = sites.updateFile(`${root}/_config.yml`);
  await expect.poll(() => waiting.length).toBe(1);
  held.clear();
  files['_config.yml'] = 'title: C\n';
  const newer = sites.updateFile(`${root}/_config.yml`);
  waiting[0]?.go();
  await Promise.all([older, newer]);
  await Promise.all(loads);
  expect((await sites.blogOf(post))?.site.config.title).toBe('C');
});

test('the revision grows with each change that means anything', async () => {
  const { disk, files } = memory({ '_config.yml': '', '_data/authors.yml': 'ada:\n', '_posts/2026-05-04-a.md': '' });
  const { sites, changes } = store(disk);
  const first = await sites.blogOf(post);
  await sites.updateFile(`${root}/_data/authors.yml`);
  expect(await sites.blogOf(post)).toBe(first);
  files['_data/authors.yml'] = 'bob:\n';
  await sites.updateFile(`${root}/_data/authors.yml`);
  files['img/a.png'] = '';
  await sites.updateFile(`${root}/img/a.png`);
  await sites.updateFile(`${root}/_site/index.html`);
  const last = await sites.blogOf(post);
  expect([...(last?.site.authors.keys() ?? [])]).toEqual(['bob']);
  expect(last?.site.hasFile('img/a.png')).toBe(true);
  expect(last?.revision).toBe((first?.revision ?? 0) + 2);
  expect(changes).toEqual(['facts', 'files']);
});

test('it is told when an address comes, goes or changes, and not of texts and pictures', async () => {
  const { disk, files } = memory({ '_config.yml': '', '_posts/2026-05-04-a.md': '' });
  const { sites, moves } = store(disk);
  const blog = await sites.blogOf(post);
  if (!blog) throw new Error('no blog');
  const type = (text: string): unknown =>
    sites.updatePost(blog, parsePost({ uri: post, version: 1, text, kind: 'post' }));
  type('---\ntitle: A\n---\n');
  files['img/a.png'] = '';
  await sites.updateFile(`${root}/img/a.png`);
  expect(moves).toHaveLength(0);
  type('---\npermalink: /b/\n---\n');
  expect(moves).toHaveLength(1);
  files['about.md'] = '---\n---\n';
  await sites.updateFile(`${root}/about.md`);
  expect(moves).toHaveLength(2);
  delete files['about.md'];
  await sites.updateFile(`${root}/about.md`);
  expect(moves).toHaveLength(3);
});

test('pictures of a post are read once', async () => {
  const gif = 'GIF89a\u0001\0\u0002\0\0\0\0';
  const text = '---\ntitle: A\n---\n![b](/img/b.gif) ![c](/img/c.gif)';
  const { disk } = memory({ '_config.yml': '', '_posts/2026-05-04-a.md': text, 'img/b.gif': gif, 'img/c.gif': 'no' });
  let reads = 0;
  const counting: FileSystem = {
    ...disk,
    readBytes: async (uri, most) => {
      reads++;
      return disk.readBytes(uri, most);
    },
  };
  const { sites } = store(counting);
  const blog = await sites.blogOf(post);
  const parsed = parsePost({ uri: post, version: 1, text, kind: 'post' });
  if (blog) await Promise.all([sites.readPictures(blog, parsed), sites.readPictures(blog, parsed)]);
  if (blog) await sites.readPictures(blog, parsed);
  const site = (await sites.blogOf(post))?.site;
  expect([site?.pictureAt('img/b.gif'), site?.pictureAt('img/c.gif')]).toEqual([
    { width: 1, height: 2, bytes: 13 },
    null,
  ]);
  expect([reads, site?.revision]).toEqual([4, 2]);
});

test('a reading that fails is tried again', async () => {
  const { disk } = memory({ '_config.yml': '' });
  let broken = true;
  const { sites } = store({
    ...disk,
    list: async (folder) => {
      if (broken) throw new Error('no disk');
      return disk.list(folder);
    },
  });
  await expect(sites.blogOf(post)).rejects.toThrow('no disk');
  broken = false;
  expect(await sites.blogOf(post)).toMatchObject({ root });
});
