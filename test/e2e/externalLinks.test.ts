import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeFetcher } from '@lectern/node/fetcher.ts';
import { ConfigurationTarget, commands, languages, window, workspace } from 'vscode';
import {
  codeOf,
  eventually,
  extension,
  fileUri,
  fixesAt,
  noProblem,
  openFile,
  problem,
  problemsOf,
  replace,
  revertAll,
} from './support.ts';

const path = '_posts/2026-11-20-links.md';

interface Links {
  readonly asked: number;
  readonly dead: number;
  readonly moved: number;
}

suite('Check External Links', () => {
  let server: Server;
  let origin = '';
  const asked: string[] = [];

  suiteSetup(async () => {
    await extension();
    server = createServer(({ method, url, headers }, response) => {
      asked.push(`${method} ${url} ${headers['user-agent']}`);
      if (url?.endsWith('/gone')) response.writeHead(404).end();
      else if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const link = (name: string): string => `[${name}](${origin}/${name}){:target="_blank" rel="noopener noreferrer"}`;
    const body = ['gone', 'old', 'here'].map((name) => `The ${link(name)} page.\n`).join('\n');
    const text = `---\nlayout: post\nauthors: [mira_janssens]\ntitle: Links\n---\n\n${body}`;
    await workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
  });
  suiteTeardown(async () => {
    await revertAll();
    await workspace.fs.delete(fileUri(path));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  teardown(revertAll);

  test('finds what is dead or moved, and mends what has moved', async () => {
    const editor = await openFile(path);
    const { document } = editor;
    assert.deepEqual(asked, [], 'the web was asked before anybody wanted it');
    const links = await commands.executeCommand<Links>('lectern.checkExternalLinks');
    assert.deepEqual([links.asked, links.dead, links.moved], [3, 1, 1]);
    assert.ok(
      asked.some((line) => /^HEAD \/here Lectern\/\d/.test(line)),
      asked.join('\n'),
    );
    const dead = await problem(document, 'dead-link');
    assert.match(document.getText(dead.range), /^\[gone\]/);
    const moved = await problem(document, 'moved-link');

    const actions = await fixesAt(document, moved.range);
    const fix = actions.find(({ title }) => title.startsWith('Change it to'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    assert.ok(await workspace.applyEdit(fix.edit));
    await noProblem(document, 'moved-link');
    assert.match(document.getText(), new RegExp(`\\[old\\]\\(${origin}/new\\)`));

    // the other stays until its own address changes
    assert.ok(problemsOf(document).some((each) => codeOf(each) === 'dead-link'));
    await replace(editor, `${origin}/gone`, `${origin}/back`);
    await noProblem(document, 'dead-link');
  });

  test('goes the way that the editor goes: through its proxy', async () => {
    const http = workspace.getConfiguration('http');
    const editor = await openFile(path);
    await replace(editor, `${origin}/gone`, 'http://behind-the-proxy.example/gone');
    try {
      await http.update('proxy', origin, ConfigurationTarget.Global);
      await commands.executeCommand<Links>('lectern.checkExternalLinks');
      await problem(editor.document, 'dead-link', '[gone](http://behind-the-proxy.example/gone)');
    } finally {
      await http.update('proxy', undefined, ConfigurationTarget.Global);
    }
    assert.ok(
      asked.some((line) => line.startsWith('HEAD http://behind-the-proxy.example/gone ')),
      asked.join('\n'),
    );
  });

  test('asks for the post that it is called for, whatever is in front', async () => {
    const { document } = await openFile(path);
    await commands.executeCommand('workbench.action.files.newUntitledFile');
    assert.equal(await commands.executeCommand('lectern.checkExternalLinks'), null);
    const links = await commands.executeCommand<Links>('lectern.checkExternalLinks', document.uri);
    assert.equal(links.asked, 3);
  });

  test('the checklist asks for its post while the preview is in front', async () => {
    const { document } = await openFile(path);
    const { checklist } = (await extension()).testing;
    await eventually(checklist.onDidChange, () => (checklist.checklist.document === document ? true : undefined));
    await commands.executeCommand('markdown.showPreview');
    await eventually(window.onDidChangeActiveTextEditor, () => (window.activeTextEditor ? undefined : true));
    await commands.executeCommand('lectern.checklist.askWeb');
    await problem(document, 'dead-link');
  });

  test('the same code never asks this machine where no test allows it', async () => {
    const { fetch } = nodeFetcher({ userAgent: 'Test' });
    const before = asked.length;
    for (const address of [origin, origin.replace('127.0.0.1', 'localhost')]) {
      const answer = await fetch(address, { method: 'GET', mostBytes: 1, milliseconds: 10_000 });
      assert.equal(answer.kind, 'refused', JSON.stringify(answer));
    }
    assert.equal(asked.length, before);
  });

  test('forgets what it found when the post is closed', async () => {
    const { document } = await openFile(path);
    await commands.executeCommand<Links>('lectern.checkExternalLinks');
    await problem(document, 'dead-link');
    await revertAll();
    await eventually(languages.onDidChangeDiagnostics, () => (problemsOf(document).length === 0 ? true : undefined));
  });
});
