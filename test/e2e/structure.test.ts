import assert from 'node:assert/strict';
import { commands, type FoldingRange, type SymbolInformation, type TextDocument, workspace } from 'vscode';
import { extension, modelPost, openFile, replace, revertAll } from './support.ts';

suite("VS Code's own Markdown features in posts", () => {
  suiteSetup(extension);
  teardown(revertAll);

  test('fold the front matter, and each section up to the next', async () => {
    const { document } = await openFile(modelPost);
    const folds = await foldsOf(document);
    assert.equal(folds.get('---'), '---');
    assert.equal(
      folds.get('# Day 1'),
      '  They keep [a list](https://noor.example.net/deleted){:target="_blank" rel="noopener noreferrer"} and are proud of it.',
    );
    assert.equal(folds.get('```yaml'), '```');
  });

  test('fold as kramdown reads, not as CommonMark does', async () => {
    const editor = await openFile(modelPost);
    const raw = '<div>\n\n# Not a heading\n\n</div>';
    await replace(editor, 'Tidewater has one track.', `${raw}\n\nTidewater has one track.`);
    const folds = await foldsOf(editor.document);
    assert.ok(folds.has('# Before the doors open'));
    assert.ok(!folds.has('# Not a heading'));
  });

  test('find headings in the whole workspace', async () => {
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '# Rockets',
    );
    const found = symbols.find(({ name }) => name === '# Rockets and colons');
    assert.ok(found);
    const document = await workspace.openTextDocument(found.location.uri);
    assert.equal(document.lineAt(found.location.range.start.line).text, '# Rockets and colons');
  });
});

/** First line of each fold and its last one that is not blank. */
async function foldsOf(document: TextDocument): Promise<ReadonlyMap<string, string>> {
  const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
  return new Map(
    folds.map(({ start, end }) => {
      let last = end;
      while (last > start && document.lineAt(last).isEmptyOrWhitespace) last--;
      return [document.lineAt(start).text, document.lineAt(last).text];
    }),
  );
}
