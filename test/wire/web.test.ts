import {
  type ExternalLinks,
  type ExternalLinksParams,
  externalLinksRequest,
  type Fetched,
  type FetchParams,
  fetchRequest,
} from '@lectern/core/protocol/web.ts';
import {
  type BlogCheck,
  type BlogCheckParams,
  blogCheckRequest,
  type CheckedFile,
} from '@lectern/core/protocol/wholeBlog.ts';
import { answer } from '@lectern/core/web/testing.ts';
import { expect, test } from 'vitest';
import { CancellationTokenSource, HoverRequest, ProgressType, WorkDoneProgress } from 'vscode-languageserver-protocol';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { type Editor, rangeOf, startEditor } from './editor.ts';

/** An editor with a web of its own; all that it does not know is there. */
async function editorWith(
  root: string,
  pages: Readonly<Record<string, Fetched>>,
): Promise<Editor & { asked: string[] }> {
  const editor = await startEditor({ root, initializationOptions: { fetches: true } });
  const asked: string[] = [];
  editor.connection.onRequest<Fetched, void>(fetchRequest, ({ url, method }: FetchParams) => {
    asked.push(`${method} ${url}`);
    return pages[url] ?? answer(200);
  });
  return Object.assign(editor, { asked });
}

const link = (url: string): string => `[a](${url}){:target="_blank" rel="noopener noreferrer"}`;
const askFor = (editor: Editor, uri: string, more: Partial<ExternalLinksParams> = {}): Promise<ExternalLinks | null> =>
  editor.connection.sendRequest<ExternalLinks | null>(externalLinksRequest, { textDocument: { uri }, ...more });

test('external links are asked for on request; what is found stands until the link changes', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await editorWith(blog.root, {
    'https://gone.example/': answer(404),
    'https://old.example/': answer(200, 'https://new.example/'),
    'https://closed.example/': answer(403),
  });
  const uri = blog.uri(postPath);
  const text = post(
    ['here', 'gone', 'old', 'closed', 'gone'].map((host) => `${link(`https://${host}.example/`)}\n`).join('\n'),
  );
  await editor.open(uri, text);
  expect(await editor.problems(uri)).toEqual([]);
  expect(editor.asked).toEqual([]);

  expect(await askFor(editor, uri)).toEqual({
    links: 4,
    asked: 4,
    dead: 1,
    moved: 1,
    undecided: [
      { address: 'https://closed.example/', reason: 'The host answers 403; look at the address in a browser' },
    ],
    isOnline: true,
  });
  await editor.next('workspace/diagnostic/refresh');
  const found = ['dead-link: [a](https://gone.example/)', 'moved-link: [a](https://old.example/)'];
  expect((await editor.problems(uri)).toSorted()).toEqual([found[0], found[0], found[1]]);

  // typed elsewhere, what was found stays; typed in the link, it goes
  await editor.change(uri, 'more', { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } });
  await editor.change(uri, text);
  await editor.change(uri, 'there', rangeOf(text, 'old'));
  expect(await editor.problems(uri)).toEqual([found[0], found[0]]);
  await editor.change(uri, text);
  expect(await editor.problems(uri)).toHaveLength(3);

  // what is decided need not be asked again, not even for another post
  const before = editor.asked.length;
  expect(await askFor(editor, uri)).toMatchObject({ asked: 4, dead: 1, moved: 1 });
  expect(editor.asked.slice(before)).toEqual(['HEAD https://closed.example/', 'GET https://closed.example/']);

  await editor.close(uri);
  await editor.open(uri, text);
  expect(await editor.problems(uri)).toEqual([]);
  expect(await askFor(editor, blog.uri('_posts/2026-01-01-a.md'))).toBeNull();
});

test('asking tells how far it is, and can be cancelled', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, initializationOptions: { fetches: true } });
  const source = new CancellationTokenSource();
  const waits = new Promise<void>((begin) => {
    editor.connection.onRequest<Fetched, void>(fetchRequest, ({ url }: FetchParams, token) => {
      if (url.includes('gone')) return answer(404);
      begin();
      return new Promise((done) =>
        token.onCancellationRequested(() => done({ kind: 'cancelled', reason: 'Cancelled' })),
      );
    });
  });
  const seen: unknown[] = [];
  const hasOne = new Promise<void>((begin) => {
    editor.connection.onProgress(WorkDoneProgress.type, 'links', (value) => {
      seen.push(value);
      if ('message' in value && value.message === '1 of 2') begin();
    });
  });
  const uri = blog.uri(postPath);
  await editor.open(uri, post(`${link('https://gone.example/')} and ${link('https://slow.example/')}\n`));
  const params: ExternalLinksParams = { textDocument: { uri }, workDoneToken: 'links' };
  const result = editor.connection.sendRequest<ExternalLinks>(externalLinksRequest, params, source.token);
  await Promise.all([waits, hasOne]);
  source.cancel();
  expect(await result).toMatchObject({ links: 2, asked: 1, dead: 1 });
  expect(seen[0]).toMatchObject({ kind: 'begin', cancellable: true });
  expect(seen.at(-1)).toEqual({ kind: 'end' });
  expect(await editor.problems(uri)).toEqual(['dead-link: [a](https://gone.example/)']);
});

test('without an editor that reaches the web the server asks itself, and never this machine', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post(`${link('http://127.0.0.1:9/')} and ${link('http://localhost:9/')}\n`));
  const { undecided = [], isOnline } = (await askFor(editor, uri)) ?? {};
  expect(undecided.map(({ reason }) => reason)).toEqual(
    ['127.0.0.1', 'localhost'].map(
      (host) => `${host} is an address of this machine or of a private network, which Lectern never asks`,
    ),
  );
  expect(isOnline).toBe(false);
  expect(await editor.problems(uri)).toEqual([]);
});

const manyPosts = 60;
const faulty = (day: number): string => post(`# A {:.b}\n\n[a](b) {:.c${day}}\n`);
const bigBlog = {
  ...smallBlog,
  '.lectern.yml': 'rules: {nothing: off}\n',
  'about.md': '---\ntitle: About\n---\n[a](b) {:.c}\n',
  'README.md': '[a](b) {:.c}\n',
  ...Object.fromEntries(
    Array.from({ length: manyPosts }, (_, day) => [
      `_posts/2025-01-${String(day % 28).padStart(2, '0')}-${day}.md`,
      faulty(day),
    ]),
  ),
};

test('the whole blog is checked on request: in portions, with progress, open files as they are typed', async () => {
  await using blog = await createBlog(bigBlog);
  await using editor = await startEditor({ root: blog.root });
  const open = blog.uri('about.md');
  await editor.open(open, '---\ntitle: About\n---\nNothing wrong any more\n');
  const portions: (readonly CheckedFile[])[] = [];
  const steps: unknown[] = [];
  editor.connection.onProgress(
    new ProgressType<readonly CheckedFile[]>(),
    'files',
    (files) => void portions.push(files),
  );
  editor.connection.onProgress(WorkDoneProgress.type, 'done', (value) => void steps.push(value));
  const params: BlogCheckParams = {
    textDocument: { uri: blog.uri('_config.yml') },
    workDoneToken: 'done',
    partialResultToken: 'files',
  };
  const result = await editor.connection.sendRequest<BlogCheck>(blogCheckRequest, params);
  const total = manyPosts + 3 + 1;
  expect(result).toMatchObject({ engine: 'kramdown', total, checked: total });
  expect(portions.length).toBeGreaterThan(1);
  const files = [...portions.flat(), ...result.files];
  const codes = new Map(files.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]));
  expect(codes.size).toBe(total + 1);
  expect(codes.get(blog.uri('_posts/2025-01-07-7.md'))).toContain('ial-after-text');
  expect(codes.get(blog.uri('_posts/2026-01-01-a.md'))).not.toContain('ial-after-text');
  expect(codes.get(open)).not.toContain('ial-after-text');
  expect(codes.get(blog.uri('.lectern.yml'))).toEqual(['invalid-settings']);
  expect(codes.has(blog.uri('README.md'))).toBe(false);
  expect(steps[0]).toMatchObject({ kind: 'begin', cancellable: true });
  expect(steps).toContainEqual({ kind: 'report', message: `${total} of ${total}`, percentage: 100 });
  expect(steps.at(-1)).toEqual({ kind: 'end' });
});

test('the whole blog has the files, too, that nobody has told of', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const check = (): Promise<BlogCheck> =>
    editor.connection.sendRequest<BlogCheck>(blogCheckRequest, { textDocument: { uri: blog.uri('_config.yml') } });
  expect(await check()).toMatchObject({ total: 3 });
  await blog.write('_posts/2026-02-02-new.md', faulty(1));
  const { total, files } = await check();
  expect(total).toBe(4);
  expect(files.find(({ uri }) => uri === blog.uri('_posts/2026-02-02-new.md'))?.diagnostics).not.toEqual([]);
});

test('what is typed while the whole blog is checked comes first, and the check can be cancelled', async () => {
  await using blog = await createBlog(bigBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const text = post('[a](b) {:.c}\n');
  await editor.open(uri, text);
  await editor.problems(uri);
  const source = new CancellationTokenSource();
  const order: string[] = [];
  const check = editor.connection
    .sendRequest<BlogCheck>(blogCheckRequest, { textDocument: { uri } } satisfies BlogCheckParams, source.token)
    .finally(() => order.push('check'));
  await editor.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 1, character: 1 },
  });
  order.push('hover');
  source.cancel();
  const { checked, total } = await check;
  expect(order).toEqual(['hover', 'check']);
  expect(checked).toBeLessThan(total);
});

test('single files are checked as they are on disk', async () => {
  await using blog = await createBlog(bigBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri('_posts/2025-01-07-7.md');
  const check = (): Promise<BlogCheck> =>
    editor.connection.sendRequest<BlogCheck>(blogCheckRequest, { textDocument: { uri }, files: [uri] });
  expect(
    (await check()).files.map((file) => file.diagnostics.map(({ code }) => code).includes('ial-after-text')),
  ).toEqual([true]);
  // the server may not have heard of it yet
  await blog.write('_posts/2025-01-07-7.md', post('Text\n'));
  expect(
    (await check()).files.flatMap((file) => file.diagnostics.filter(({ code }) => code === 'ial-after-text')),
  ).toEqual([]);
  // another blog in a folder of this one has settings of its own
  await blog.write('inner/_config.yml', '');
  await blog.write('inner/.lectern.yml', 'rules: {ial-after-text: off}\n');
  await blog.write('inner/_posts/2025-01-07-7.md', faulty(7));
  const files = [uri, blog.uri('inner/_posts/2025-01-07-7.md')];
  const params: BlogCheckParams = { textDocument: { uri }, files };
  const both = await editor.connection.sendRequest<BlogCheck>(blogCheckRequest, params);
  expect(both.files).toHaveLength(2);
  expect(both.files.flatMap((file) => file.diagnostics.filter(({ code }) => code === 'ial-after-text'))).toEqual([]);
  await blog.remove('_posts/2025-01-07-7.md');
  expect((await check()).files).toEqual([]);
});

test('a blog of another engine is left alone, and outside any blog there is nothing to check', async () => {
  await using blog = await createBlog({ ...bigBlog, '_config.yml': 'markdown: commonmark\n' });
  await using editor = await startEditor({ root: blog.root });
  const check = (uri: string): Promise<BlogCheck | null> =>
    editor.connection.sendRequest<BlogCheck | null>(blogCheckRequest, { textDocument: { uri } });
  expect(await check(blog.uri('about.md'))).toEqual({ engine: 'commonmark', total: 0, checked: 0, files: [] });
  expect(await check('untitled:a')).toBeNull();
});

test('a post on which the rules fail is told, and the rest is still checked', async () => {
  const failing = '_posts/2026-03-03-failing.md';
  const halfFailing = '_posts/2026-03-04-half.md';
  await using blog = await createBlog({
    ...smallBlog,
    [failing]: post('ALL FAIL\n'),
    [halfFailing]: post('ONE FAILS [a](b) {:.c}\n'),
    '_posts/2026-03-05-other.md': faulty(1),
  });
  await using editor = await startEditor({ root: blog.root, server: 'faulty' });
  const params: BlogCheckParams = { textDocument: { uri: blog.uri('_config.yml') } };
  const { checked, total, files } = await editor.connection.sendRequest<BlogCheck>(blogCheckRequest, params);
  expect(checked).toBe(total);
  const codes = new Map(files.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]));
  expect(codes.get(blog.uri(failing))).toEqual(['lectern']);
  expect(codes.get(blog.uri(halfFailing))).toEqual(expect.arrayContaining(['skipped-level', 'ial-after-text']));
  expect(codes.get(blog.uri('_posts/2026-03-05-other.md'))).toContain('ial-after-text');
});

test('a check of the whole blog that fails ends its progress, too', async () => {
  await using blog = await createBlog({ ...smallBlog, '_posts/2026-03-05-other.md': post('SITE FAILS\n') });
  await using editor = await startEditor({ root: blog.root, server: 'faulty' });
  const steps: unknown[] = [];
  editor.connection.onProgress(WorkDoneProgress.type, 'done', (value) => void steps.push(value));
  const params: BlogCheckParams = { textDocument: { uri: blog.uri('_config.yml') }, workDoneToken: 'done' };
  expect(await editor.connection.sendRequest<BlogCheck | null>(blogCheckRequest, params)).toBeNull();
  expect(steps[0]).toMatchObject({ kind: 'begin' });
  expect(steps.at(-1)).toEqual({ kind: 'end' });
});
