import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Uri, window, workspace } from 'vscode';
import { eventually, extension, fileUri, firstPost, openFile, problem, revertAll } from './support.ts';

const post = `---
title: Nested
kramdown: a
---

# One {#first}

- TOC
{:toc}

![a]({{ site.baseurl }}/img/a.png) <img alt="b" src="/img/b.png"> [c]({% post_url 2024-05-01-c %})
`;

suite('Blogs', () => {
  teardown(revertAll);

  test('one that comes up below the workspace’s root is found, and its files from there; another engine’s is left alone', async () => {
    const { blogs } = (await extension()).testing;
    const folder = fileUri('nested/site');
    const file = Uri.joinPath(folder, '_posts/2024-05-02-nested.md');
    // VS Code begins to watch a new folder once it has noticed it, and misses what comes there before
    for (const each of ['nested', 'nested/site']) await makeFolder(each);
    await write(Uri.joinPath(folder, '_config.yml'), "baseurl: /talks\nkramdown:\n  auto_id_prefix: 'p-'\n");
    await write(file, post);
    try {
      await eventually(blogs.onDidChange, () => (blogs.of(file)?.baseurl === '/talks' ? true : undefined));
      const html = await render(file);
      assert.match(html, /<h1[^>]* id="first"/);
      assert.match(html, /<ul id="markdown-toc"/);
      assert.match(html, /src="\.\.\/img\/a\.png"/);
      assert.match(html, /src="\.\.\/img\/b\.png"/);
      assert.match(html, /href="\.\.\/_posts\/2024-05-01-c\.md"/);
      await write(Uri.joinPath(folder, '_config.yml'), 'markdown: commonmark\n');
      await eventually(blogs.onDidChange, () => (blogs.of(file)?.markdown === 'commonmark' ? true : undefined));
      assert.match(await render(file), /\{:toc\}/);
    } finally {
      await workspace.fs.delete(fileUri('nested'), { recursive: true });
    }
  });

  test('a file with front matter outside any blog keeps VS Code’s preview', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-loose-'));
    const file = join(folder, 'guide.md');
    await writeFile(file, post.replace('Nested', 'Loose'));
    try {
      const html = await render(Uri.file(file));
      assert.match(html, /\{:toc\}/);
      assert.doesNotMatch(html, /lectern|markdown-toc/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('the language server can be started again, and says the same', async () => {
    const { document } = await openFile(firstPost);
    await problem(document, 'unknown-author');
    await commands.executeCommand('lectern.restartServer');
    await problem(document, 'unknown-author', 'lotte_clays');
    const { toc } = (await extension()).testing;
    await eventually(toc.onDidChange, () => (toc.shown.kind === 'known' ? true : undefined));
  });
});

/** Makes a folder of the workspace, and waits until VS Code's watcher tells of it. */
async function makeFolder(path: string): Promise<void> {
  const uri = fileUri(path);
  const watcher = workspace.createFileSystemWatcher(`**/${path}`);
  try {
    let isSeen = false;
    watcher.onDidCreate(() => {
      isSeen = true;
    });
    await workspace.fs.createDirectory(uri);
    await eventually(watcher.onDidCreate, () => isSeen || undefined);
  } finally {
    watcher.dispose();
  }
}

async function write(file: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

async function render(file: Uri): Promise<string> {
  const { document } = await window.showTextDocument(file);
  return await commands.executeCommand<string>('markdown.api.render', document);
}
