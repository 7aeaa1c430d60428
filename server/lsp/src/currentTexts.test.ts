import { buildSite } from '@lectern/core/site/buildSite.ts';
import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Texts, withCurrentTexts } from './currentTexts.ts';
import type { OpenFiles } from './openFiles.ts';

const root = 'file:///blog';
const postUri = `${root}/_posts/2026-05-04-harbour.md`;
const layoutUri = `${root}/_layouts/post.html`;

test('a file that is as the index has it is read once, and nothing is made anew', async () => {
  const world = worldOf({ [postUri]: 'old', [layoutUri]: 'old' });
  expect(await world.edit([postUri, layoutUri])).toEqual([
    { text: 'old', version: null },
    { text: 'old', version: null },
  ]);
  expect(world.made).toBe(1);
  expect(world.reads.toSorted()).toEqual([layoutUri, postUri]);
});

test.each([postUri, layoutUri])('where the disk has another text of %s, it counts', async (uri) => {
  const world = worldOf({ [postUri]: 'old', [layoutUri]: 'old', [uri]: 'new' });
  expect(await world.edit([uri])).toEqual([{ text: 'new', version: null }]);
  expect(world.made).toBe(2);
});

test('an open file has the version of the text that was edited, even if it changes while others are read', async () => {
  const world = worldOf({ [postUri]: 'old', [layoutUri]: 'old' });
  world.open(layoutUri, 3, 'old');
  world.whileReading(() => world.open(layoutUri, 4, 'typed'));
  expect(await world.edit([layoutUri, postUri])).toEqual([
    { text: 'old', version: 3 },
    { text: 'old', version: null },
  ]);
});

test('where an editor has another text than the index, it counts, with its version', async () => {
  const world = worldOf({});
  world.open(postUri, 7, 'typed');
  expect(await world.edit([postUri])).toEqual([{ text: 'typed', version: 7 }]);
  expect(world.reads).toEqual([]);
});

test('a file that is gone does not keep the others', async () => {
  const world = worldOf({ [postUri]: 'old' });
  expect(await world.edit([postUri, layoutUri])).toHaveLength(2);
  expect(world.made).toBe(1);
});

interface Edited {
  readonly text: string;
  readonly version: number | null;
}

function worldOf(onDisk: Readonly<Record<string, string>>) {
  const documents = new Map<string, TextDocument>();
  const reads: string[] = [];
  let made = 0;
  let meanwhile = (): void => undefined;
  const openFiles: OpenFiles = {
    get: (uri) => documents.get(uri) ?? null,
    all: () => [...documents.values()],
    markdown: () => [],
    isMarkdown: () => false,
  };
  const read: FileSystem['read'] = async (uri) => {
    reads.push(uri);
    meanwhile();
    const text = onDisk[uri];
    return text === undefined ? { kind: 'missing', reason: 'there is no such file' } : { kind: 'text', text };
  };
  const disk: FileSystem = { read, readBytes: async () => null, stat: async () => null, list: async () => [] };
  const texts: Texts = {
    site: buildSite({ root, files: [], texts: new Map([['_posts/2026-05-04-harbour.md', 'old']]) }),
    others: new Map([['_layouts/post.html', 'old']]),
  };
  return {
    reads,
    get made() {
      return made;
    },
    open(uri: string, version: number, text: string): void {
      documents.set(uri, TextDocument.create(uri, 'markdown', version, text));
    },
    whileReading(run: () => void): void {
      meanwhile = run;
    },
    edit: (uris: readonly string[]): Promise<readonly Edited[]> =>
      withCurrentTexts({ disk, openFiles }, texts, ({ site, others }, fileOf) => {
        made++;
        return uris.map((uri) => {
          const path = uri.slice(root.length + 1);
          const text = site.texts.get(path) ?? others.get(path) ?? '';
          return { text, version: fileOf(uri)?.version ?? null };
        });
      }),
  };
}
