import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, TabInputWebview, window } from 'vscode';
import {
  eventually,
  firstPost,
  modelPost,
  noProblem,
  openFile,
  problem,
  problemsOf,
  replace,
  revertAll,
} from './support.ts';

suite('Problems', () => {
  teardown(revertAll);

  test('arrive for a post that has the cursor, each at the text it means', async () => {
    const { document } = await openFile(firstPost);
    const author = await problem(document, 'unknown-author', 'lotte_clays');
    assert.match(author.message, /lotte_clays/);
    assert.equal(author.severity, DiagnosticSeverity.Error);
  });

  test('follow typing, and undo', async () => {
    const editor = await openFile(firstPost);
    await problem(editor.document, 'unknown-author');
    await replace(editor, 'lotte_clays', 'lotte_claeys');
    await noProblem(editor.document, 'unknown-author');
    await commands.executeCommand('undo');
    await problem(editor.document, 'unknown-author', 'lotte_clays');
  });

  test('their codes lead to the rule’s page', async () => {
    const { document } = await openFile(firstPost);
    const { code } = await problem(document, 'unknown-author');
    assert.ok(typeof code === 'object' && code.target.scheme === 'command');
    const [rule] = JSON.parse(code.target.query);
    assert.equal(rule, 'unknown-author');
    await commands.executeCommand(code.target.path, rule);
    const page = await eventually(window.tabGroups.onDidChangeTabs, () => {
      const { activeTab } = window.tabGroups.activeTabGroup;
      return activeTab?.input instanceof TabInputWebview ? activeTab : undefined;
    });
    assert.match(page.label, /rules\.md/);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('a model post has none, until one is typed', async () => {
    const editor = await openFile(modelPost);
    await replace(editor, '{:target="_blank" rel="noopener noreferrer"} with two', ' {:target="_blank"} with two');
    await problem(editor.document, 'ial-after-text', '{:target="_blank"}');
    await commands.executeCommand('undo');
    await noProblem(editor.document, 'ial-after-text');
    assert.deepEqual(
      problemsOf(editor.document).map(({ message }) => message),
      [],
    );
  });
});
