import assert from 'node:assert/strict';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, extensions, languages, type Uri, window, workspace } from 'vscode';

suite('The packaged extension', () => {
  const extension = extensions.getExtension('lectern.lectern-vscode');

  test('is the one that is installed', () => {
    const installed = process.env.LECTERN_EXTENSIONS_DIR;
    assert(extension && installed);
    assert(realpathSync(extension.extensionPath).startsWith(realpathSync(installed)), extension.extensionPath);
  });

  test('holds every file that its manifest names', () => {
    assert(extension);
    const files = texts(extension.packageJSON).filter((text) => text.startsWith('./'));
    assert(files.length > 0);
    for (const file of files) assert(existsSync(join(extension.extensionPath, file)), file);
  });

  test('holds what runs in a browser', () => {
    assert(extension);
    assert.equal(extension.packageJSON.browser, './dist/browser.cjs');
    // named by the extension, not by the manifest
    assert(existsSync(join(extension.extensionPath, 'dist/browserServer.js')));
  });

  test('passes on the licences of what it bundles', () => {
    assert(extension);
    const notices = readFileSync(join(extension.extensionPath, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'markdown-it', 'yaml'])
      assert(notices.includes(`\n${name} `), name);
  });

  test('reports what is wrong with a post', async () => {
    const [post] = await workspace.findFiles('_posts/*-my-first-conference.md');
    assert(post);
    await window.showTextDocument(post);
    const diagnostics = await reported(post);
    assert(diagnostics.length > 0);
  });
});

/** All texts anywhere within a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Waits until Lectern has said something of a file; mocha's timeout ends it otherwise. */
function reported(uri: Uri): Promise<readonly Diagnostic[]> {
  const own = (): readonly Diagnostic[] => languages.getDiagnostics(uri).filter(({ source }) => source === 'lectern');
  return new Promise((resolve) => {
    const listener = languages.onDidChangeDiagnostics(look);
    look();

    function look(): void {
      if (own().length === 0) return;
      listener.dispose();
      resolve(own());
    }
  });
}
