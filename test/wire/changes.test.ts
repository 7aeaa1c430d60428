import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { startEditor } from './editor.ts';

const withBob = `${smallBlog['_data/authors.yml']}bob:\n  first_name: Bob\n`;

test('the server asks to watch the files of the workspace', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  expect(await editor.next('client/registerCapability')).toMatchObject({
    registrations: [{ method: 'workspace/didChangeWatchedFiles' }],
  });
});

test('an author added to the data file clears the problem, and the editor is told to ask again', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
  await blog.write('_data/authors.yml', withBob);
  await editor.wrote(blog.uri('_data/authors.yml'));
  await editor.next('workspace/diagnostic/refresh');
  await editor.next('lectern/blogsChanged');
  expect(await editor.problems(uri)).toEqual([]);
});

test('the unsaved text of the data file counts, until it is closed', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const authors = blog.uri('_data/authors.yml');
  await editor.open(uri, post('Text\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
  await editor.open(authors, smallBlog['_data/authors.yml'] ?? '', 'yaml');
  await editor.change(authors, withBob);
  await editor.next('workspace/diagnostic/refresh');
  expect(await editor.problems(uri)).toEqual([]);
  // a change on disk does not beat the editor's text
  await blog.write('_data/authors.yml', 'zoe:\n  first_name: Zoe\n');
  await editor.wrote(authors);
  expect(await editor.problems(uri)).toEqual([]);
  await editor.close(authors);
  await editor.next('workspace/diagnostic/refresh');
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
});

test('a severity in the settings takes effect', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
  await blog.write('.lectern.yml', 'rules:\n  unknown-author: hint\n');
  await editor.wrote(blog.uri('.lectern.yml'));
  await editor.next('workspace/diagnostic/refresh');
  expect(await editor.pull(uri)).toMatchObject({ items: [{ code: 'unknown-author', severity: 4 }] });
  await blog.write('.lectern.yml', 'rules:\n  unknown-author: off\n');
  await editor.wrote(blog.uri('.lectern.yml'));
  await editor.next('workspace/diagnostic/refresh');
  expect(await editor.problems(uri)).toEqual([]);
});

test('settings that are wrong: said, shown in their file, and the defaults hold', async () => {
  await using blog = await createBlog({ ...smallBlog, '.lectern.yml': 'rules: [unknown-author]\n' });
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
  expect(await editor.next('window/showMessage')).toMatchObject({ message: expect.stringContaining('.lectern.yml') });
  await editor.open(blog.uri('.lectern.yml'), 'rules: [unknown-author]\n', 'yaml');
  expect(await editor.problems(blog.uri('.lectern.yml'))).toEqual(['invalid-settings: [unknown-author]']);
});

test('files that cannot be read are told of, each once', async () => {
  await using blog = await createBlog({ ...smallBlog, '.lectern.yml/a.md': '', '_drafts/a.md': post('Text\n') });
  for (const path of ['_posts/2026-02-02-pipe.md', '_data/pipe.yml'])
    execFileSync('mkfifo', [fileURLToPath(blog.uri(path))]);
  await using editor = await startEditor({ root: blog.root });
  await editor.open(blog.uri(postPath), post('Text\n'));
  const notUsual = 'it is no regular file, so it is not read';
  expect(await editor.next('window/showMessage')).toMatchObject({
    message: `.lectern.yml: it is a folder; _data/pipe.yml: ${notUsual}; _posts/2026-02-02-pipe.md: ${notUsual}. The blog is read as if they were not there`,
  });
  await blog.remove('.lectern.yml');
  execFileSync('mkfifo', [fileURLToPath(blog.uri('.lectern.yml'))]);
  for (const path of ['.lectern.yml', '_config.yml']) {
    await editor.wrote(blog.uri(path));
    await editor.next('workspace/diagnostic/refresh');
  }
  expect(await editor.next('window/showMessage')).toMatchObject({
    message: `.lectern.yml: ${notUsual}. The blog is read as if it were not there`,
  });
  expect(await editor.problems(blog.uri(postPath))).toEqual([]);
  expect(editor.unread('window/showMessage')).toBe(0);
});

test('the site’s options change how a post is read', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('# A\n\n## B\n'));
  const entries = async (): Promise<string[]> => {
    const toc = await editor.connection.sendRequest<{ entries: { text: string }[] }>('lectern/tableOfContents', {
      textDocument: { uri },
    });
    return toc.entries.map(({ text }) => text);
  };
  expect(await entries()).toEqual(['A']);
  await blog.write('_config.yml', 'kramdown:\n  toc_levels: 2..3\n');
  await editor.wrote(blog.uri('_config.yml'));
  await editor.next('lectern/blogsChanged');
  expect(await entries()).toEqual(['B']);
});

test('a picture that comes, and goes with its folder', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n').replace('/img/header.png', '/img/new/a.png'));
  expect(await editor.problems(uri)).toEqual(['missing-picture: /img/new/a.png']);
  await blog.write('img/new/a.png', '');
  await editor.wrote(blog.uri('img/new'));
  await editor.next('workspace/diagnostic/refresh');
  expect(await editor.problems(uri)).toEqual([]);
  await blog.remove('img/new');
  await editor.deleted(blog.uri('img/new'));
  await editor.next('workspace/diagnostic/refresh');
  expect(await editor.problems(uri)).toEqual(['missing-picture: /img/new/a.png']);
});

test('the addresses of the blog follow posts that come, and front matter as it is typed', async () => {
  const typed = 'docs/_posts/2026-03-01-a.md';
  await using blog = await createBlog({ '_config.yml': 'source: docs\n', [typed]: '---\npermalink: /a/\n---\n' });
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(typed);
  await editor.open(uri, '---\npermalink: /a/\n---\n');
  const ask = (): Promise<unknown> => editor.connection.sendRequest('lectern/blog', { textDocument: { uri } });
  expect(await ask()).toMatchObject({ source: blog.uri('docs'), pages: { '/a/': typed } });
  await blog.write('docs/_posts/2026-03-02-b.md', 'B\n');
  await editor.wrote(blog.uri('docs/_posts/2026-03-02-b.md'));
  await editor.next('lectern/blogsChanged');
  expect(await ask()).toMatchObject({ pages: { '/2026/03/02/b.html': 'docs/_posts/2026-03-02-b.md' } });
  await editor.change(uri, '---\npermalink: /c/\n---\n');
  await editor.problems(uri);
  await editor.next('lectern/blogsChanged');
  expect(await ask()).toMatchObject({ pages: { '/c/': typed } });
});

test('a blog that comes to be while its post is open', async () => {
  await using blog = await createBlog({});
  await using editor = await startEditor({ root: blog.root });
  const about = blog.uri('about.md');
  await editor.open(about, '---\ntitle: A\n---\n\n# A\n');
  const ask = (): Promise<unknown> => editor.connection.sendRequest('lectern/blog', { textDocument: { uri: about } });
  expect(await ask()).toBe(null);
  await blog.write('_config.yml', 'title: Notes\n');
  await editor.wrote(blog.uri('_config.yml'));
  await editor.next('lectern/blogsChanged');
  expect(await ask()).toMatchObject({ root: blog.root, title: 'Notes' });
  await blog.write('inner/_config.yml', 'title: Inner\n');
  await editor.wrote(blog.uri('inner/_config.yml'));
  await editor.next('lectern/blogsChanged');
  const inner = { textDocument: { uri: blog.uri('inner/a.md') } };
  expect(await editor.connection.sendRequest('lectern/blog', inner)).toMatchObject({ title: 'Inner' });
});

test('a data file opened while its blog is being read', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  // all at once, as an editor does that opens its tabs again
  await Promise.all([
    editor.open(uri, post('Text\n', '[bob]')),
    editor.open(blog.uri('_data/authors.yml'), withBob, 'yaml'),
  ]);
  await editor.connection.sendRequest('lectern/blog', { textDocument: { uri } });
  await editor.change(blog.uri('_data/authors.yml'), `${withBob}# known\n`);
  await editor.next('workspace/diagnostic/refresh');
  expect(await editor.problems(uri)).toEqual([]);
});

test('settings that are broken later are said once', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
  for (const text of ['rules: 7\n', '# still\nrules: 7\n']) {
    await blog.write('.lectern.yml', text);
    await editor.wrote(blog.uri('.lectern.yml'));
    await editor.next('workspace/diagnostic/refresh');
  }
  expect(await editor.next('window/showMessage')).toMatchObject({ message: expect.stringContaining('.lectern.yml') });
  expect(editor.unread('window/showMessage')).toBe(0);
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
});
