import assert from 'node:assert/strict';
import { DiagnosticSeverity, languages, workspace } from 'vscode';
import { codeOf, eventually, fileUri, firstPost, openFile, problem, problemsOf, revertAll } from './support.ts';

suite('.lectern.yml', () => {
  const settings = fileUri('.lectern.yml');

  teardown(async () => {
    await workspace.fs.delete(settings).then(undefined, () => 'it was not written yet');
    await revertAll();
  });

  test('a severity in it takes effect in an open post', async () => {
    const { document } = await openFile(firstPost);
    const before = await problem(document, 'unknown-author');
    assert.notEqual(before.severity, DiagnosticSeverity.Information);
    await workspace.fs.writeFile(settings, new TextEncoder().encode('rules:\n  unknown-author: info\n'));
    await eventually(languages.onDidChangeDiagnostics, () =>
      problemsOf(document).find(
        (found) => codeOf(found) === 'unknown-author' && found.severity === DiagnosticSeverity.Information,
      ),
    );
  });
});
