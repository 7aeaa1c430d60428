import { toBase64 } from '@lectern/core/protocol/base64.ts';
import {
  type FilesParams,
  type ListFilesParams,
  listFilesRequest,
  type ReadHeadsParams,
  readFilesRequest,
  readHeadsRequest,
  statFilesRequest,
} from '@lectern/core/protocol/files.ts';
import { expect, test } from 'vitest';
import { ResponseError } from 'vscode-languageserver-protocol/node';
import { post, postPath, smallBlog } from './blog.ts';
import { type Editor, type EditorOptions, startEditor } from './editor.ts';

const root = 'vscode-vfs://github/ada/notes';

interface FarBlog {
  readonly editor: Editor;
  readonly files: Map<string, string>;
  /** Requests of the server, with what each asked for. */
  readonly asked: { readonly method: string; readonly what: readonly string[] }[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** An editor whose workspace lies elsewhere, and that reads files for the server. */
async function openFarBlog(
  more: Readonly<Record<string, string>> = {},
  server: EditorOptions['server'] = 'server',
): Promise<FarBlog> {
  const files = new Map(Object.entries({ ...smallBlog, ...more }));
  const asked: FarBlog['asked'] = [];
  const pathOf = (uri: string): string => decodeURIComponent(uri).slice(root.length + 1);
  const editor = await startEditor({ server, initializationOptions: { files: true } });
  const { connection } = editor;
  const answer = <Params, Answer>(
    method: string,
    what: (params: Params) => readonly string[],
    one: (uri: string) => Answer,
  ) =>
    connection.onRequest(method, (params: Params) => {
      asked.push({ method, what: what(params).map(pathOf) });
      return what(params).map(one);
    });
  connection.onRequest(listFilesRequest, ({ folder }: ListFilesParams) => {
    asked.push({ method: listFilesRequest, what: [folder] });
    return { files: [...files.keys()].sort(), isWhole: true };
  });
  answer(
    readFilesRequest,
    ({ uris }: FilesParams) => uris,
    (uri) => {
      const text = files.get(pathOf(uri));
      return text === undefined ? { kind: 'missing', reason: 'there is no such file' } : { kind: 'text', text };
    },
  );
  answer(
    statFilesRequest,
    ({ uris }: FilesParams) => uris,
    (uri) => (files.has(pathOf(uri)) ? 'file' : null),
  );
  answer(
    readHeadsRequest,
    ({ heads }: ReadHeadsParams) => heads.map(({ uri }) => uri),
    (uri) => {
      const bytes = new TextEncoder().encode(files.get(pathOf(uri)) ?? '');
      return { content: toBase64(bytes), size: bytes.length };
    },
  );
  return { editor, files, asked, [Symbol.asyncDispose]: () => editor[Symbol.asyncDispose]() };
}

test('a blog that lies on no disk is read by the editor, and followed', async () => {
  await using blog = await openFarBlog();
  const uri = `${root}/${postPath}`;
  await blog.editor.open(uri, post('[a](/b) {:.wide}\n', '[bob]'));
  expect(await blog.editor.problems(uri)).toEqual(['unknown-author: bob', 'ial-after-text: {:.wide}']);
  blog.files.set('_data/authors.yml', `${smallBlog['_data/authors.yml']}bob:\n  first_name: Bob\n`);
  await blog.editor.wrote(`${root}/_data/authors.yml`);
  await blog.editor.next('workspace/diagnostic/refresh');
  expect(await blog.editor.problems(uri)).toEqual(['ial-after-text: {:.wide}']);
});

test('its files come together, not one by one', async () => {
  const posts = Array.from({ length: 115 }, (_, index) => {
    const day = `2020-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return [`_posts/${day}-talk.md`, post('Text\n')] as const;
  });
  await using blog = await openFarBlog(Object.fromEntries(posts));
  const uri = `${root}/${postPath}`;
  await blog.editor.open(uri, post('Text\n'));
  expect(await blog.editor.problems(uri)).toEqual([]);
  const texts = blog.asked.filter(({ method }) => method === readFilesRequest);
  expect(texts.flatMap(({ what }) => what).length).toBeGreaterThan(115);
  expect(blog.asked.length).toBeLessThan(15);
  for (const { what } of blog.asked) expect(what.length).toBeLessThanOrEqual(64);
});

test('an editor that cannot read them: told, and never taken for a blog without faults', async () => {
  await using blog = await openFarBlog({}, 'faulty');
  blog.editor.connection.onRequest(listFilesRequest, () => new ResponseError(1, 'the network is down'));
  const uri = `${root}/${postPath}`;
  await blog.editor.open(uri, post('Text\n', '[bob]'));
  expect(await blog.editor.next('lectern/failure')).toMatchObject({
    message: expect.stringContaining('the network is down'),
  });
  expect(await blog.editor.problems(uri)).not.toEqual([]);
});

test('without an editor that reads files, a post elsewhere has the rules of kramdown alone', async () => {
  await using editor = await startEditor();
  const uri = `${root}/${postPath}`;
  await editor.open(uri, post('[a](/b) {:.wide}\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['ial-after-text: {:.wide}']);
});
