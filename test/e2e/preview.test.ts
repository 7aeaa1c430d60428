import assert from 'node:assert/strict';
import createMarkdownIt from 'markdown-it';
import { commands, type TextDocument, workspace } from 'vscode';
import { extension, fileUri, modelPost, noProblem, openFile, problem, replace, revertAll } from './support.ts';

suite('Preview', () => {
  suiteSetup(extension);
  teardown(revertAll);

  test('shows the table of contents with the ids of the site', async () => {
    const html = await render(modelPost);
    assert.match(html, /<ul id="markdown-toc"/);
    assert.match(
      html,
      /<a [^>]*href="#day-1"[^>]*id="markdown-toc-day-1"|<a [^>]*id="markdown-toc-day-1"[^>]*href="#day-1"/,
    );
    assert.match(html, /<h1[^>]* id="before-the-doors-open"/);
    assert.match(html, /<h2[^>]* id="keynote-the-tide-table-by-ada-brandt"/);
    assert.doesNotMatch(html, /\{:/);
  });

  test('applies attribute lists', async () => {
    const html = await render(modelPost);
    const link = /<a [^>]*href="https:\/\/tidewater\.example\.org\/2026\/"[^>]*>/.exec(html)?.[0] ?? '';
    assert.match(link, / target="_blank"/);
    assert.match(link, / rel="noopener noreferrer"/);
    assert.match(html, /<h1[^>]*class="[^"]*no_toc[^"]*"/);
  });

  test('scrolls with the editor: blocks carry their lines', async () => {
    const { document } = await openFile(modelPost);
    const html = await renderDocument(document);
    const line = document.getText().split('\n').indexOf('# Before the doors open');
    assert.match(html, new RegExp(`<h1[^>]*data-line="${line}"`));
    assert.match(html, /class="[^"]*code-line/);
  });

  test('lets no attribute list bring a script', async () => {
    const editor = await openFile(modelPost);
    await replace(
      editor,
      'Tidewater has one track.',
      'Tidewater has [one](https://a.example/){: onclick="alert(1)" data-line="5" .kept} [track](javascript:alert(2)){: href="javascript:alert(3)"}.',
    );
    const html = await renderDocument(editor.document);
    assert.match(html, /<a [^>]*class="kept"[^>]*>one<\/a>/);
    assert.doesNotMatch(html, /onclick|javascript:|data-line="5"[^>]*class="kept"/);
  });

  test('prints the front matter as a header, and as the setting for it says', async () => {
    const html = await render(modelPost);
    assert.match(html, /<header class="lectern-header[^>]*>.*Tidewater 2026: two days of logs, queues and people/);
    assert.match(html, /<time datetime="2026-09-30">/);
    const settings = workspace.getConfiguration('markdown.preview');
    await settings.update('frontMatter', 'hide', false);
    assert.doesNotMatch(await render(modelPost), /lectern-header|mira_janssens/);
    await settings.update('frontMatter', 'codeBlock', false);
    assert.match(await render(modelPost), /<pre[^>]*><code>layout: post\nauthors: \[mira_janssens/);
    await settings.update('frontMatter', undefined, false);
  });

  test('says of front matter that cannot be read what the list of problems says', async () => {
    const editor = await openFile(modelPost);
    await replace(editor, 'title: ', 'title: One: two ');
    const { message } = await problem(editor.document, 'yaml-error');
    assert.ok((await renderDocument(editor.document)).includes(`<p class="lectern-header-problem">${message}</p>`));
    await commands.executeCommand('undo');
    await noProblem(editor.document, 'yaml-error');
    assert.doesNotMatch(await renderDocument(editor.document), /lectern-header-problem/);
  });

  test("takes the blog's own style sheets where a setting names them", async () => {
    const settings = workspace.getConfiguration('lectern.preview', fileUri(modelPost));
    assert.doesNotMatch(await render(modelPost), /<link/);
    await settings.update('styles', ['css/site.css', '../elsewhere.css'], false);
    const links = (await render(modelPost)).match(/<link[^>]*>/g);
    assert.deepEqual(links, ['<link rel="stylesheet" href="../css/site.css">']);
    assert.doesNotMatch(await render('README.md'), /<link/);
    await settings.update('styles', undefined, false);
  });

  test('finds the pictures of the site from the file of the post', async () => {
    const html = await render(modelPost);
    assert.match(html, /<img[^>]* src="\.\.\/img\/2026-09-30-tidewater-2026\/venue\.png"/);
    assert.doesNotMatch(html, /src="\/img/);
  });

  test('shows a link in the place of a frame', async () => {
    const html = await render(modelPost);
    assert.doesNotMatch(html, /<iframe/);
    assert.match(html, /<a class="lectern-frame" href="https:\/\/video\.example\.org\/embed\/handover"/);
  });

  test('shows Liquid as chips, and the code of the highlighter', async () => {
    const html = await render('_posts/2024-03-07-templates-that-travel.md');
    assert.match(html, /<code class="lectern-liquid"[^>]*>\{% include figure\.html src=/);
    assert.match(
      html,
      /has moved <code class="lectern-liquid"[^>]*>\{\{ entry\[1\]\.title \| downcase \}\}<\/code> and all/,
    );
    assert.match(html, /<code[^>]* class="[^"]*language-ruby[^"]*"[^>]*>[\s\S]*def[\s\S]*link_to/);
    assert.doesNotMatch(html, /\{% (?:comment|raw|highlight)|not a link/);
  });

  test('leaves a file that Jekyll does not process to VS Code', async () => {
    const { document } = await openFile('README.md');
    const html = await renderDocument(document);
    assert.match(html, /<li[^>]*>TOC\s*\{:toc\}<\/li>/);
    assert.match(html, /<h2[^>]* id="writing-a-post"/);
    assert.doesNotMatch(html, /lectern/);
  });

  test('changes nothing of how other files are rendered', async () => {
    const { document } = await openFile('README.md');
    const { extendMarkdownIt } = await extension();
    const extended = extendMarkdownIt(createMarkdownIt({ html: true }));
    const stock = createMarkdownIt({ html: true });
    const texts = [
      document.getText(),
      'A front matter that is none:\n\n---\ntitle: a\n---\n\n{:.x}\n\n<iframe src="/x"></iframe> {{ y }}',
      '```js\n1\n```\n\n![a](/img/a.png)\n\n> b\n\n| a |\n|---|\n| b |\n',
    ];
    for (const text of texts) assert.equal(extended.render(text), stock.render(text));
  });
});

async function render(path: string): Promise<string> {
  return await renderDocument(await workspace.openTextDocument(fileUri(path)));
}

async function renderDocument(document: TextDocument): Promise<string> {
  return await commands.executeCommand<string>('markdown.api.render', document);
}
