import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, window, workspace } from 'vscode';
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

  test('a command writes it from what the posts do, and shows it', async () => {
    await openFile(firstPost);
    await commands.executeCommand('lectern.createSettings');
    const shown = window.activeTextEditor?.document;
    assert.equal(shown?.uri.toString(), settings.toString());
    assert.match(shown?.getText() ?? '', /^# Settings of Lectern, from what \d+ posts of this blog do\.\n/);
    assert.deepEqual(languages.getDiagnostics(settings), []);
  });
});
