import assert from 'node:assert/strict';
import { CompletionItemKind, type CompletionList, commands, type Position, type TextDocument } from 'vscode';
import { extension, firstPost, openFile, rangeOf, revertAll } from './support.ts';

suite('Completion', () => {
  suiteSetup(extension);
  teardown(revertAll);

  test('offers the ids of the blog’s authors in the front matter', async () => {
    const { document } = await openFile(firstPost);
    const labels = await complete(document, 'authors: [');
    for (const id of ['mira_janssens', 'tobias_falk', 'lotte_claeys']) assert.ok(labels.includes(id), labels.join());
  });

  test('offers no author in the body', async () => {
    const { document } = await openFile(firstPost);
    const labels = await complete(document, 'In April I signed');
    assert.ok(!labels.includes('mira_janssens'), labels.join());
  });

  test('offers each session card once: in posts the one that knows the blog, elsewhere the plain one', async () => {
    for (const path of [firstPost, 'README.md']) {
      const editor = await openFile(path);
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, '\n\nsess'));
      const last = editor.document.lineAt(editor.document.lineCount - 1);
      const labels = await completeAt(editor.document, last.range.end);
      assert.deepEqual(
        labels.filter((label) => label === 'session'),
        ['session'],
        path,
      );
    }
  });
});

function complete(document: TextDocument, behind: string): Promise<string[]> {
  return completeAt(document, rangeOf(document, behind).end);
}

async function completeAt(document: TextDocument, position: Position): Promise<string[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  // words that stand in open files are offered by VS Code
  const ours = items.filter(({ kind }) => kind !== CompletionItemKind.Text);
  return ours.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
