import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { eventually, extension, fileUri, problem, problemsOf, replace, revertAll } from './support.ts';

const root = 'harbour';
const older = `${root}/site/_posts/2024-05-01-older.md`;
const newer = `${root}/site/_posts/2024-05-02-newer.md`;
const text = `---
title: Newer
image: /img/a.png
---

- TOC
{:toc}

# Day one

![a](/img/a.png) [the older one]({% post_url 2024-05-01-older %}) [the same](/2024/05/01/older.html)
`;

suite('A blog that is built from a folder of its own, by source: in _config.yml', () => {
  suiteSetup(async () => {
    const { blogs } = (await extension()).testing;
    const picture = await workspace.fs.readFile(fileUri('img/2026-09-30-tidewater-2026/header.png'));
    await workspace.fs.writeFile(fileUri(`${root}/site/img/a.png`), picture);
    await write(older, text.replace('Newer', 'Older'));
    await write(newer, text);
    // last, so that a blog is complete once it is found
    await write(`${root}/_config.yml`, 'source: site\n');
    const source = fileUri(`${root}/site`).toString();
    await eventually(blogs.onDidChange, () => {
      const blog = blogs.of(fileUri(newer));
      return blog && Uri.parse(blog.source).toString() === source ? true : undefined;
    });
  });
  suiteTeardown(async () => await workspace.fs.delete(fileUri(root), { recursive: true }));
  teardown(revertAll);

  test('its posts have their table of contents, and addresses lead to its own files', async () => {
    const { document } = await window.showTextDocument(fileUri(newer));
    const { toc } = (await extension()).testing;
    await eventually(toc.onDidChange, () => (toc.shown.nodes[0]?.entry.id === 'day-one' ? true : undefined));
    const html = await commands.executeCommand<string>('markdown.api.render', document);
    assert.match(html, /<ul id="markdown-toc"/);
    assert.match(html, /src="\.\.\/\.\.\/site\/img\/a\.png"/);
    assert.match(html, /href="\.\.\/\.\.\/site\/_posts\/2024-05-01-older\.md"/);
  });

  test('a picture is looked for below that folder, not beside _config.yml', async () => {
    const editor = await window.showTextDocument(fileUri(newer));
    await replace(editor, '![a](/img/a.png)', '![a](/site/img/a.png)');
    await problem(editor.document, 'broken-picture', '![a](/site/img/a.png)');
    await replace(editor, '![a](/site/img/a.png)', '![a](/img/a.png)');
    await eventually(
      languages.onDidChangeDiagnostics,
      () => (problemsOf(editor.document).length === 0 ? true : undefined),
      () =>
        problemsOf(editor.document)
          .map(({ message }) => message)
          .join(', '),
    );
  });

  test('a new post goes there, with its picture', async () => {
    const values = { title: 'Cranes', date: '2024-05-03', image: 'placeholder' };
    await commands.executeCommand('lectern.newPost', fileUri(`${root}/site/_posts`), values);
    const { document } = window.activeTextEditor ?? {};
    assert.equal(document?.uri.path, fileUri(`${root}/site/_posts/2024-05-03-cranes.md`).path);
    const image = /^image: (\/\S+)$/m.exec(document.getText())?.[1];
    assert.ok(image, document.getText());
    await workspace.fs.stat(fileUri(`${root}/site${image}`));
  });
});

async function write(path: string, content: string): Promise<void> {
  await workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(content));
}
