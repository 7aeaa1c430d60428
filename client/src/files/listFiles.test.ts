import { expect, test } from 'vitest';
import { type FolderEntry, listFiles } from './listFiles.ts';

interface Folder {
  readonly [name: string]: Folder | 'file' | 'link to a file' | 'link to a folder';
}

function entriesIn(folder: Folder) {
  return async (path: string): Promise<readonly FolderEntry[]> => {
    const parts = path === '' ? [] : path.split('/');
    const found = parts.reduce<Folder[string]>((at, name) => (typeof at === 'object' ? (at[name] ?? {}) : at), folder);
    return Object.entries(typeof found === 'object' ? found : {}).map(([name, what]) => ({
      name,
      kind: typeof what === 'object' || what === 'link to a folder' ? 'folder' : 'file',
      isLink: typeof what === 'string' && what.startsWith('link'),
    }));
  };
}

const blog: Folder = {
  '_config.yml': 'file',
  _posts: { '2026-05-04-b.md': 'file', '2026-05-03-a.md': 'file', talks: { 'c.md': 'file' } },
  img: { 'a.png': 'link to a file', up: 'link to a folder', node_modules: { 'x.png': 'file' } },
  _site: { 'index.html': 'file' },
};

test('all files below a folder, in order, without what is built and where links to folders lead', async () => {
  const listed = await listFiles({ without: ['_site', 'node_modules'], most: 100, entriesOf: entriesIn(blog) });
  expect(listed).toEqual({
    files: ['_config.yml', '_posts/2026-05-03-a.md', '_posts/2026-05-04-b.md', '_posts/talks/c.md', 'img/a.png'],
    isWhole: true,
  });
});

test('it says so where there are more files than wanted', async () => {
  const listed = await listFiles({ without: ['_site', 'node_modules'], most: 4, entriesOf: entriesIn(blog) });
  expect(listed.files).toHaveLength(4);
  expect(listed.isWhole).toBe(false);
});

test('as many as wanted are all', async () => {
  const { isWhole } = await listFiles({ without: ['_site', 'node_modules'], most: 5, entriesOf: entriesIn(blog) });
  expect(isWhole).toBe(true);
});

test('folders beside each other are read at the same time', async () => {
  const wide: Folder = { a: { 'a.md': 'file' }, b: { 'b.md': 'file' }, c: { 'c.md': 'file' } };
  let open = 0;
  let mostOpen = 0;
  const read = entriesIn(wide);
  await listFiles({
    without: [],
    most: 100,
    entriesOf: async (path) => {
      mostOpen = Math.max(mostOpen, ++open);
      const entries = await read(path);
      open--;
      return entries;
    },
  });
  expect(mostOpen).toBe(3);
});
