import assert from 'node:assert/strict';
import { commands, Selection, workspace } from 'vscode';
import { extension, modelPost, openFile, rangeOf, revertAll } from './support.ts';

suite('Session cards', () => {
  suiteSetup(extension);
  teardown(revertAll);

  test('the command inserts one between sections, in one step that undo takes back', async () => {
    const editor = await openFile(modelPost);
    const before = editor.document.getText();
    const { start } = rangeOf(editor.document, '\n# What we change on Monday');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('lectern.insertSessionCard', 'session');
    const card =
      /\n\n## Title by \[Speaker[^\]]*\]\(.*\)\{:target="_blank" rel="noopener noreferrer"\}\n\n[\s\S]*\n\n# What we change/;
    const after = editor.document.getText();
    assert.ok(card.test(after), after.slice(after.indexOf('Nobody agreed')));
    assert.equal(editor.document.getText(editor.selection), 'Title');
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('a file that is no post gets none', async () => {
    const editor = await openFile('README.md');
    const before = editor.document.getText();
    await commands.executeCommand('lectern.insertSessionCard', 'session');
    assert.equal(editor.document.getText(), before);
    assert.deepEqual(
      workspace.textDocuments.filter(({ isDirty }) => isDirty),
      [],
    );
  });
});
