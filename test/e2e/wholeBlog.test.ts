import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, type Diagnostic, languages, Uri, workspace } from 'vscode';
import {
  codeOf,
  eventually,
  extension,
  fileUri,
  firstPost,
  modelPost,
  openFile,
  problem,
  replace,
  revertAll,
} from './support.ts';

suite('Check Whole Blog', () => {
  const post = fileUri(firstPost);
  const of = (uri: Uri): Diagnostic[] => languages.getDiagnostics(uri).filter(({ source }) => source === 'lectern');
  const codes = (uri: Uri): string[] => of(uri).map(codeOf).toSorted();
  const found = (uri: Uri, check: (all: string[]) => boolean): Promise<true> =>
    eventually(
      languages.onDidChangeDiagnostics,
      () => (check(codes(uri)) ? true : undefined),
      () => codes(uri).join(', '),
    );

  suiteSetup(async () => {
    await extension();
    await revertAll();
    await found(post, (all) => all.length === 0);
  });
  teardown(async () => {
    await revertAll();
    await commands.executeCommand('lectern.clearWholeBlogCheck');
    await found(post, (all) => all.length === 0);
  });

  test('shows the problems of files that nobody has open, and clears them', async () => {
    await commands.executeCommand('lectern.checkWholeBlog');
    assert.ok(codes(post).includes('ial-after-text'), codes(post).join(', '));
    assert.deepEqual(codes(fileUri(modelPost)), []);
    assert.deepEqual(codes(fileUri('README.md')), []);
    await commands.executeCommand('lectern.clearWholeBlogCheck');
    assert.deepEqual(codes(post), []);
  });

  test('a file that is opened shows its problems once, as they are typed; closed, it keeps them', async () => {
    await commands.executeCommand('lectern.checkWholeBlog');
    const before = codes(post);
    const editor = await openFile(firstPost);
    await problem(editor.document, 'ial-after-text');
    await found(post, (all) => all.join() === before.join());
    await replace(editor, ' {:target="_blank"', '{:target="_blank"');
    await found(post, (all) => !all.includes('ial-after-text'));
    await revertAll();
    await found(post, (all) => all.join() === before.join());
  });

  test('a file that changes on disk is checked anew', async () => {
    const other = fileUri('_posts/2026-11-02-later.md');
    const write = (body: string): Thenable<void> =>
      workspace.fs.writeFile(other, new TextEncoder().encode(`---\nlayout: post\ntitle: Later\n---\n\n${body}\n`));
    try {
      await write('[a](/b) {:.c}');
      await commands.executeCommand('lectern.checkWholeBlog');
      await found(other, (all) => all.includes('ial-after-text'));
      await write('Nothing of the kind');
      await found(other, (all) => !all.includes('ial-after-text'));
      await write('[a](/b) {:.c}');
      await found(other, (all) => all.includes('ial-after-text'));
    } finally {
      await workspace.fs.delete(other);
    }
    await found(other, (all) => all.length === 0);
  });

  test('cleared while it runs, it shows nothing any more', async () => {
    const { wholeBlog } = (await extension()).testing;
    const cleared: Thenable<unknown>[] = [];
    const counts = await wholeBlog.check(fileUri('_config.yml'), {
      progress: { report: () => void cleared.push(commands.executeCommand('lectern.clearWholeBlogCheck')) },
      token: new CancellationTokenSource().token,
    });
    await Promise.all(cleared);
    assert.ok(counts !== null && counts.problems > 0 && cleared.length > 0, JSON.stringify(counts));
    assert.deepEqual(codes(post), []);
  });

  test('tells how far it is and what it has found, and stops when cancelled', async () => {
    const { wholeBlog } = (await extension()).testing;
    const folder = fileUri('_posts/many');
    const text = new TextEncoder().encode('---\nlayout: post\ntitle: Many\n---\n\n[a](/b) {:.c}\n');
    const total = 60;
    try {
      for (let number = 0; number < total; number++)
        await workspace.fs.writeFile(Uri.joinPath(folder, `2025-01-01-${number}.md`), text);
      const source = new CancellationTokenSource();
      const messages: string[] = [];
      const config = fileUri('_config.yml');
      const all = await wholeBlog.check(config, {
        progress: { report: ({ message = '' }) => void messages.push(message) },
        token: source.token,
      });
      assert.ok(all !== null && all.checked === all.total && all.problems >= total, JSON.stringify(all));
      assert.ok(messages.length > 10 && messages.at(-1) === `${all.total} of ${all.total}`, messages.join());
      await commands.executeCommand('lectern.clearWholeBlogCheck');

      const some = await wholeBlog.check(config, {
        progress: { report: () => source.cancel() },
        token: source.token,
      });
      assert.ok(some !== null && some.checked < some.total, JSON.stringify(some));
    } finally {
      await workspace.fs.delete(folder, { recursive: true });
    }
  });
});
