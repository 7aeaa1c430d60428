import assert from 'node:assert/strict';
import { commands, type Diagnostic, type TextDocument, window, workspace } from 'vscode';
import { fileUri, firstPost, fixesAt, noProblem, openFile, problem, revertAll } from './support.ts';

suite('Quick fixes', () => {
  teardown(revertAll);

  test('change the text, and undo restores it', async () => {
    const { document } = await openFile(firstPost);
    const before = document.getText();
    await applyFix(document, await problem(document, 'unknown-author'), /lotte_claeys/);
    assert.match(document.getText(), /^authors: \[lotte_claeys\]$/m);
    await noProblem(document, 'unknown-author');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await problem(document, 'unknown-author');
  });

  test('write an author into another file, which counts before it is saved', async () => {
    const { document } = await openFile(firstPost);
    const authors = await workspace.openTextDocument(fileUri('_data/authors.yml'));
    await applyFix(document, await problem(document, 'unknown-author'), /authors\.yml/);
    assert.match(authors.getText(), /^lotte_clays:$/m);
    await noProblem(document, 'unknown-author');
  });

  test('show what they wrote into another file, where undo takes it back', async () => {
    const { document } = await openFile(firstPost);
    await applyFix(document, await problem(document, 'unknown-author'), /authors\.yml/);
    const shown = window.activeTextEditor;
    assert.equal(shown?.document.uri.path, fileUri('_data/authors.yml').path);
    assert.equal(shown.document.lineAt(shown.selection.active).text, 'lotte_clays:');
    assert.ok(shown.visibleRanges.some((visible) => visible.contains(shown.selection)));
    await commands.executeCommand('undo');
    assert.doesNotMatch(shown.document.getText(), /lotte_clays/);
  });
});

/** Applies the fix as a click on it would: its edit, whatever files that is for, and what it runs then. */
async function applyFix(document: TextDocument, { range }: Diagnostic, title: RegExp): Promise<void> {
  const actions = await fixesAt(document, range);
  const fix = actions.find((action) => title.test(action.title));
  assert.ok(fix?.edit, `no fix ${title} among: ${actions.map((action) => action.title).join(', ')}`);
  assert.ok(await workspace.applyEdit(fix.edit));
  if (fix.command) await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}
