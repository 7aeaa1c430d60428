import assert from 'node:assert/strict';
import { commands, languages, type TextEditor, window, workspace } from 'vscode';
import { eventually, extension, fileUri, isThere, listOf, problemsOf, revertAll } from './support.ts';

const title = 'Harbour days 2026: cranes and queues';
const answers = {
  title,
  conference: 'Harbour days 2026',
  start: '2026-10-05',
  days: 2,
  date: '2026-10-07',
  authors: ['kofi_adjei', 'mira_janssens'],
  category: 'Conference',
  tags: ['Conference', 'Cranes'],
  image: 'placeholder',
  toc: 'generated',
};
const post = '_posts/2026-10-07-harbour-days-2026-cranes-and-queues.md';
const picture = 'img/2026-10-07-harbour-days-2026-cranes-and-queues/header.png';

suite('New conference post', () => {
  suiteSetup(extension);
  teardown(async () => {
    await revertAll();
    for (const path of [post, 'img/2026-10-07-harbour-days-2026-cranes-and-queues'])
      if (await isThere(path)) await workspace.fs.delete(fileUri(path), { recursive: true });
  });

  test('has a picture and no problems, and the cursor in its first field', async () => {
    const editor = await create();
    assert.equal(editor.document.getText(editor.selection), 'Why we went, and what we hoped to bring home.');
    assert.match(editor.document.getText(), /^---\nlayout: post\nauthors: \[kofi_adjei, mira_janssens\]\n/);
    const bytes = await workspace.fs.readFile(fileUri(picture));
    assert.deepEqual([...bytes.slice(1, 4)], [...new TextEncoder().encode('PNG')]);
    await eventually(
      languages.onDidChangeDiagnostics,
      () => (problemsOf(editor.document).length === 0 ? true : undefined),
      () => listOf(editor.document),
    );
  });

  test('is on disk, whole, before anybody saves it', async () => {
    const editor = await create();
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(fileUri(post))), editor.document.getText());
  });

  test('goes from field to field by tab stops', async () => {
    const editor = await create();
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(editor.selection), 'What this day was about.');
    const [day] = editor.document
      .getText()
      .split('\n')
      .flatMap((line, index) => (line === '# Day 1' ? [index] : []));
    assert.equal(editor.selection.start.line, (day ?? 0) + 2);
  });

  test('overwrites nothing', async () => {
    await create();
    const before = await workspace.fs.readFile(fileUri(post));
    await commands.executeCommand('lectern.newPost', null, { ...answers, tags: [] });
    assert.deepEqual(await workspace.fs.readFile(fileUri(post)), before);
  });

  test('undo takes post and picture back, once it has taken back the tab stops', async () => {
    const editor = await create();
    const text = editor.document.getText();
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await commands.executeCommand('undo');
    assert.deepEqual([await isThere(post), await isThere(picture)], [false, false]);
  });
});

async function create(): Promise<TextEditor> {
  await commands.executeCommand('lectern.newPost', null, answers);
  const editor = window.activeTextEditor;
  assert.ok(editor);
  assert.equal(editor.document.uri.path, fileUri(post).path);
  return editor;
}
