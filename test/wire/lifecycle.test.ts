import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  ErrorCodes,
  ExitNotification,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { startEditor } from './editor.ts';

test('what the server says it can do', async () => {
  await using editor = await startEditor();
  expect(editor.initialized).toMatchObject({
    serverInfo: { name: 'Lectern' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { identifier: 'lectern', interFileDependencies: true, workspaceDiagnostics: false },
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.lectern'] },
      codeLensProvider: {},
    },
  });
});

test('shutdown and exit end it with 0, exit alone with 1', async () => {
  await using polite = await startEditor();
  expect(await polite.stop()).toBe(0);
  await using rude = await startEditor();
  const exited = once(rude.process, 'exit');
  await rude.connection.sendNotification(ExitNotification.type);
  expect(await exited).toEqual([1, null]);
});

test('it talks over a Node channel as well', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, transport: 'ipc' });
  await editor.open(blog.uri(postPath), post('Text\n', '[bob]'));
  expect(await editor.problems(blog.uri(postPath))).toEqual(['unknown-author: bob']);
});

test('a request that is taken back ends as cancelled, and the next one is answered', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[bob]'));
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
});

test('a rule that fails: told once, and what the others find stands', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, server: 'faulty' });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('ONE FAILS\n', '[bob]'));
  const failure =
    'skipped-level: Lectern failed while checking `skipped-level` (a rule that fails), so its problems are not shown; those of the other rules are';
  const report = await editor.pull(uri);
  const items = report.kind === 'full' ? report.items : [];
  expect(items.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    failure,
    expect.stringMatching(/^unknown-author: /),
  ]);
  await editor.change(uri, post('ONE FAILS\n', '[bob, eve]'));
  expect(await editor.problems(uri)).toEqual(['skipped-level: ', 'unknown-author: bob', 'unknown-author: eve']);
  expect(await editor.next('lectern/failure')).toEqual({ feature: 'diagnostics', message: 'a rule that fails' });
  expect(editor.unread('lectern/failure')).toBe(0);
  await editor.change(uri, post('Text\n'));
  expect(await editor.problems(uri)).toEqual([]);
});

test('checks that all fail: told once, never "all clear", the last findings stand, the rest works', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, server: 'faulty' });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('ALL FAIL\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['lectern: ']);
  await editor.change(uri, post('Text\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
  await editor.change(uri, post('ALL FAIL\n\n# A\n', '[bob]'));
  expect(await editor.problems(uri)).toEqual(['lectern: ', 'unknown-author: bob']);
  expect(await editor.problems(uri)).toEqual(['lectern: ', 'unknown-author: bob']);
  expect(await editor.next('lectern/failure')).toEqual({ feature: 'diagnostics', message: 'nothing works' });
  expect(editor.unread('lectern/failure')).toBe(0);
  expect(await editor.connection.sendRequest('lectern/tableOfContents', { textDocument: { uri } })).toMatchObject({
    entries: [{ text: 'A' }],
  });
  await editor.change(uri, post('Text\n'));
  expect(await editor.problems(uri)).toEqual([]);
});

test('a request with wrong parameters is answered as such, and is no failure of Lectern', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, server: 'faulty' });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[bob]'));
  for (const params of [
    undefined,
    {},
    { textDocument: {} },
    { textDocument: { uri } },
    { textDocument: { uri }, position: 3 },
  ])
    await expect(editor.connection.sendRequest('textDocument/hover', params)).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
    });
  expect(await editor.problems(uri)).toEqual(['unknown-author: bob']);
  expect(editor.unread('lectern/failure')).toBe(0);
});

test.each([
  ['Content-Length: many\r\n\r\n{}', 'Content-Length value must be a number. Got many'],
  ['Content-Type: a\r\n\r\n{}', 'Header must provide a Content-Length property.'],
  ['Hello\r\n\r\n', "Message header must separate key and value using ':'"],
])('a message that begins with %j: it says so and ends', async (written, reason) => {
  const child = spawn(process.execPath, [resolve('dist/wire/server.cjs'), '--stdio']);
  child.stdin.on('error', () => undefined);
  child.stdin.write(written);
  const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const [, told] = /^Lectern cannot read what the editor sends: (.*)\n$/.exec(stderr) ?? [];
  expect([told, exit]).toEqual([reason, 1]);
});

test.each([
  ['--socket=PORT', (place: string) => [`--socket=${place}`]],
  ['--socket PORT', (place: string) => ['--socket', place]],
  ['--pipe=NAME', (place: string) => [`--pipe=${place}`]],
  ['--pipe NAME', (place: string) => ['--pipe', place]],
] as const)('over %s as well; what it cannot read ends it', async (way, argumentsFor) => {
  await using blog = await createBlog({});
  const editor = createServer();
  editor.listen(way.startsWith('--pipe') ? pipeIn(blog.root) : { port: 0, host: '127.0.0.1' });
  await once(editor, 'listening');
  const address = editor.address();
  const place = typeof address === 'object' && address ? String(address.port) : (address ?? '');
  const child = spawn(process.execPath, [resolve('dist/wire/server.cjs'), ...argumentsFor(place)]);
  const ended = Promise.all([text(child.stderr), once(child, 'exit')]);
  const [socket]: Socket[] = await once(editor, 'connection');
  const answered = socket && once(socket, 'data');
  const request = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, capabilities: {} },
  });
  socket?.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
  expect(String(await answered)).toMatch(/^Content-Length: \d+/);
  socket?.write('Hello\r\n\r\n');
  const [stderr, [exit]] = await ended;
  editor.close();
  expect([stderr, exit]).toEqual([
    "Lectern cannot read what the editor sends: Message header must separate key and value using ':'\n",
    1,
  ]);
});

test('where nobody listens, it says so and ends', async () => {
  await using blog = await createBlog({});
  const child = spawn(process.execPath, [resolve('dist/wire/server.cjs'), `--pipe=${pipeIn(blog.root)}`]);
  const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(stderr).toMatch(/^Lectern cannot read what the editor sends: connect ENOENT .*\n$/);
  expect(exit).toBe(1);
});

test('an editor that hangs up ends it', async () => {
  await using blog = await createBlog({});
  const editor = createServer((socket) => socket.end());
  editor.listen(pipeIn(blog.root));
  await once(editor, 'listening');
  const child = spawn(process.execPath, [resolve('dist/wire/server.cjs'), `--pipe=${pipeIn(blog.root)}`]);
  expect(await once(child, 'exit')).toEqual([1, null]);
  editor.close();
});

/** Windows has a place of its own for them. */
function pipeIn(root: string): string {
  const folder = fileURLToPath(root);
  return process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'editor.sock');
}

test('behind a message that is no JSON the next one is read', async () => {
  const child = spawn(process.execPath, [resolve('dist/wire/server.cjs'), '--stdio']);
  child.stdin.write('Content-Length: 3\r\n\r\n{a}Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}');
  const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(stderr).toMatch(/^Lectern cannot read what the editor sends: .*\n$/);
  expect(exit).toBe(1);
});
