import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder with files, gone after the test. */
export interface TestBlog {
  readonly root: string;
  uri(path: string): string;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function createBlog(files: Readonly<Record<string, string>>): Promise<TestBlog> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-')));
  const root = pathToFileURL(folder).href;
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return {
    root,
    uri: (path) => `${root}/${path}`,
    write,
    remove: (path) => rm(join(folder, path), { recursive: true }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** A post with front matter that is right for `smallBlog`. */
export function post(body: string, authors = '[ada]'): string {
  return `---\nlayout: post\nauthors: ${authors}\ntitle: Harbour\nimage: /img/header.png\n---\n\n${body}`;
}

/** A blog with two authors, a picture and posts; they raise no problem by themselves. */
export const smallBlog: Readonly<Record<string, string>> = {
  '_config.yml': 'title: Notes\nurl: https://notes.example\n',
  '_data/authors.yml': 'ada:\n  first_name: Ada\n  last_name: Brandt\nkofi:\n  first_name: Kofi\n',
  'img/header.png': '',
  '_posts/2026-01-01-a.md': post('Text\n'),
  '_posts/2026-01-02-b.md': post('Text\n'),
  '_posts/2026-01-03-c.md': post('Text\n'),
};

export const postPath = '_posts/2026-05-04-harbour.md';
