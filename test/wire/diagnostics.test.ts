import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { rangeOf, startEditor } from './editor.ts';

test('a post’s diagnostics are pulled, with code, source, severity and exact range', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const text = post('Text\n', '[ada, nobody]');
  await editor.open(blog.uri(postPath), text);
  const report = await editor.pull(blog.uri(postPath));
  expect(report).toMatchObject({
    kind: 'full',
    items: [
      {
        code: 'unknown-author',
        source: 'lectern',
        severity: DiagnosticSeverity.Error,
        range: rangeOf(text, 'nobody'),
      },
    ],
  });
});

test('a report is unchanged until text, blog or settings change', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n'));
  const first = await editor.pull(uri);
  if (first.kind !== 'full' || first.resultId === undefined) throw new Error('No result id');
  expect(await editor.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  expect((await editor.pull(uri, 'of another run')).kind).toBe('full');
  await editor.change(uri, post('Other text\n'));
  expect((await editor.pull(uri, first.resultId)).kind).toBe('full');
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('diagnostics follow typing, behind astral characters too: %s', async (_name, end) => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const lines = (source: string): string => source.replaceAll('\n', end);
  const before = lines(post('🎉 text and [a](https://a.example){:target="_blank" rel="noopener"}\n'));
  await editor.open(uri, before);
  expect(await editor.problems(uri)).toEqual([]);
  const behind = rangeOf(before, '){:').start;
  const gap = {
    start: { ...behind, character: behind.character + 1 },
    end: { ...behind, character: behind.character + 1 },
  };
  await editor.change(uri, ' 🎉 ', gap);
  expect(await editor.problems(uri)).toContain('ial-after-text: {:target="_blank" rel="noopener"}');
  await editor.change(uri, '', { start: gap.start, end: { ...gap.end, character: gap.end.character + ' 🎉 '.length } });
  expect(await editor.problems(uri)).toEqual([]);
});

test('Markdown that Jekyll does not process has no diagnostics, nor a contents', async () => {
  await using blog = await createBlog({ ...smallBlog, '_config.yml': 'exclude: [notes]\n' });
  await using editor = await startEditor({ root: blog.root });
  const files: [string, string][] = [
    ['README.md', '# A\n\ntext {:.x}\n'],
    ['notes/a.md', post('text {:.x}\n')],
    ['_site/a.md', post('text {:.x}\n')],
  ];
  for (const [path, text] of files) {
    await editor.open(blog.uri(path), text);
    expect(await editor.problems(blog.uri(path))).toEqual([]);
    expect(
      await editor.connection.sendRequest('lectern/tableOfContents', { textDocument: { uri: blog.uri(path) } }),
    ).toBe(null);
  }
});

test('without a blog: rules of kramdown for a file with front matter, none for others', async () => {
  await using blog = await createBlog({});
  await using editor = await startEditor({ root: blog.root });
  await editor.open(blog.uri('a.md'), post('text {:.x}\n', '[nobody]'));
  expect(await editor.problems(blog.uri('a.md'))).toEqual(['ial-after-text: {:.x}']);
  await editor.open(blog.uri('README.md'), 'text {:.x}\n');
  expect(await editor.problems(blog.uri('README.md'))).toEqual([]);
  await editor.open('untitled:Untitled-1', post('text {:.x}\n'));
  expect(await editor.problems('untitled:Untitled-1')).toEqual(['ial-after-text: {:.x}']);
});

test('a blog below another one has its own authors', async () => {
  await using blog = await createBlog({
    ...smallBlog,
    'inner/_config.yml': 'title: Inner\n',
    'inner/_data/authors.yml': 'eva:\n  first_name: Eva\n',
    'inner/img/header.png': '',
    'inner/_posts/2026-01-01-a.md': post('Text\n', '[eva]'),
    'inner/_posts/2026-01-02-b.md': post('Text\n', '[eva]'),
  });
  await using editor = await startEditor({ root: blog.root });
  const inner = blog.uri(`inner/${postPath}`);
  await editor.open(inner, post('Text\n', '[eva, ada]'));
  await editor.open(blog.uri(postPath), post('Text\n', '[eva, ada]'));
  expect(await editor.problems(inner)).toEqual(['unknown-author: ada']);
  expect(await editor.problems(blog.uri(postPath))).toEqual(['unknown-author: eva']);
});

test('Markdown of another engine: said once, and no diagnostics', async () => {
  await using blog = await createBlog({ ...smallBlog, '_config.yml': 'markdown: CommonMark\n' });
  await using editor = await startEditor({ root: blog.root });
  await editor.open(blog.uri(postPath), post('text {:.x}\n', '[nobody]'));
  await editor.open(blog.uri('_posts/2026-05-05-b.md'), post('text {:.x}\n', '[nobody]'));
  expect(await editor.problems(blog.uri(postPath))).toEqual([]);
  expect(await editor.problems(blog.uri('_posts/2026-05-05-b.md'))).toEqual([]);
  expect(await editor.next('window/showMessage')).toMatchObject({ message: expect.stringMatching(/commonmark/i) });
  expect(editor.unread('window/showMessage')).toBe(0);
  expect(
    await editor.connection.sendRequest('lectern/tableOfContents', { textDocument: { uri: blog.uri(postPath) } }),
  ).toBe(null);
});

test('an editor without pull has diagnostics sent, and taken away when the file is closed', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, capabilities: {} });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[nobody]'));
  expect(await editor.next('textDocument/publishDiagnostics')).toMatchObject({
    uri,
    version: 1,
    diagnostics: [{ code: 'unknown-author' }],
  });
  await editor.change(uri, post('Text\n'));
  expect(await editor.next('textDocument/publishDiagnostics')).toMatchObject({ uri, version: 2, diagnostics: [] });
  await editor.close(uri);
  expect(await editor.next('textDocument/publishDiagnostics')).toEqual({ uri, diagnostics: [] });
});

test('what an editor asks for all at once when it opens a post is one state of the blog', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n'));
  const reports = await Promise.all([editor.pull(uri), editor.pull(uri), editor.pull(uri)]);
  expect(new Set(reports.map((report) => report.resultId)).size).toBe(1);
});
