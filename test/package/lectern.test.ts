import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  createMessageConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { post, smallBlog } from '../wire/blog.ts';
import { consumer, installed, run, skipUnlessInstalled } from './consumer.ts';
import { codeBlocks } from './readme.ts';

const blog = join(consumer, 'blog');

skipUnlessInstalled();
beforeEach(() => rmSync(blog, { recursive: true, force: true }));

test('it holds executables and bundles, and depends on nothing', () => {
  const { files, manifest } = installed('lectern');
  expect(files).toEqual([
    'LICENSE',
    'README.md',
    'bin/lectern-language-server.mjs',
    'bin/lectern.mjs',
    'bin/load.mjs',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/lectern-language-server.cjs',
    'dist/lectern.cjs',
    'package.json',
  ]);
  expect(manifest).not.toHaveProperty('private');
  expect(manifest).not.toHaveProperty('dependencies');
});

test('it passes on the licences of what is bundled', () => {
  const text = readFileSync(join(consumer, 'node_modules/lectern/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  expect(text).toMatch(/^markdown-it \d/m);
  expect(text).toMatch(/^vscode-languageserver \d/m);
  expect(text).toMatch(/^yaml \d/m);
});

test('npx finds the command line, and it tells its version', () => {
  const { status, stdout } = run('npx', ['lectern', '--version']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${installed('lectern').manifest.version}\n` });
});

test('it checks a blog', () => {
  const files = { ...smallBlog, '_posts/2026-05-04-harbour.md': post('[a](/b) {:.wide}\n') };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(blog, path)), { recursive: true });
    writeFileSync(join(blog, path), text);
  }
  const { status, stdout, stderr } = run('lectern', ['check', '--format', 'json'], blog);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const problems = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['_posts/2026-05-04-harbour.md', 'ial-after-text']]);
});

const commands = codeBlocks('server/README.md', 'sh').flatMap(
  ({ code }) => code.match(/(?<=^npx )lectern [^#\n]*[^#\s]/gm) ?? [],
);

test('its README shows each command', () => {
  const names = commands.map((command) => command.split(/\s+/)[1]);
  expect([...new Set(names)]).toEqual(['check', 'fix', 'outline', 'render', 'new', 'rules', '--help']);
});

test.each(commands)('its README runs: %s', (command) => {
  cpSync('test/fixtures/blog', blog, { recursive: true });
  // `--changed` asks git, to which every post of a new repository is a change
  const somebody = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  run('git', ['init', '-q'], blog);
  run('git', [...somebody, 'commit', '-q', '--allow-empty', '-m', 'Begin'], blog);
  const { status, stdout } = run('sh', ['-c', command], blog);
  expect(stdout === '' ? `nothing (exit ${status})` : '').toBe('');
  // the sample blog has faults
  expect(status).toBe(command.startsWith('lectern check') ? 1 : 0);
});

test('the language server answers over standard input and output', async () => {
  const executable = join(consumer, 'node_modules/.bin/lectern-language-server');
  const server = spawn(executable, [], { cwd: consumer, stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(server, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(capabilities).toMatchObject({ codeActionProvider: {}, hoverProvider: true });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await exited).toEqual([0, null]);
  connection.dispose();
});
