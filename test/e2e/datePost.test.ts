import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { extension, fileUri, firstPost, isThere, modelPost, openFile, revertAll } from './support.ts';

const draft = '_drafts/slides-nobody-needs.md';
const published = '_posts/2026-11-05-slides-nobody-needs.md';
const moved = '_posts/2026-10-09-my-first-conference.md';
const include = '_includes/figure.html';
const nothingElse = { pictures: false, redirect: false };

suite('The date of a post', () => {
  suiteSetup(extension);
  teardown(async () => {
    await revertAll();
    await putBack(published, draft);
    await putBack(moved, firstPost);
  });

  test('a draft is published, and shown under its new name; undo makes a draft of it again', async () => {
    const { document } = await openFile(draft);
    const text = document.getText();
    await commands.executeCommand('lectern.publishDraft', null, '2026-11-05', nothingElse);
    assert.equal(window.activeTextEditor?.document.uri.path, fileUri(published).path);
    assert.equal(window.activeTextEditor?.document.getText(), text);
    assert.deepEqual([await isThere(draft), await isThere(published)], [false, true]);
    await commands.executeCommand('undo');
    assert.deepEqual([await isThere(draft), await isThere(published)], [true, false]);
  });

  test('a post moves to another day, and a link to it in another post follows, there and back', async () => {
    const original = await workspace.fs.readFile(fileUri(modelPost));
    const other = await openFile(modelPost);
    await other.edit((builder) =>
      builder.insert(
        other.document.lineAt(other.document.lineCount - 1).range.end,
        '\n[a]({% post_url 2026-10-08-my-first-conference %})\n',
      ),
    );
    await other.document.save();
    await openFile(firstPost);
    await commands.executeCommand('lectern.changeDate', null, '2026-10-09', nothingElse);
    assert.equal(window.activeTextEditor?.document.uri.path, fileUri(moved).path);
    assert.match(await textOf(modelPost), /\[a\]\(\{% post_url 2026-10-09-my-first-conference %\}\)/);
    await commands.executeCommand('undo');
    assert.deepEqual([await isThere(firstPost), await isThere(moved)], [true, false]);
    assert.match(await textOf(modelPost), /\[a\]\(\{% post_url 2026-10-08-my-first-conference %\}\)/);
    await workspace.fs.writeFile(fileUri(modelPost), original);
  });

  test('an include follows, too, and undo takes that back', async () => {
    const original = await workspace.fs.readFile(fileUri(include));
    const link = (day: string): string => `<a href="{% post_url 2026-10-${day}-my-first-conference %}">a</a>`;
    const other = await openFile(include);
    await other.edit((builder) => builder.insert(other.document.positionAt(0), `${link('08')}\n`));
    await other.document.save();
    await openFile(firstPost);
    await commands.executeCommand('lectern.changeDate', null, '2026-10-09', nothingElse);
    assert.equal((await textOf(include)).split('\n')[0], link('09'));
    await commands.executeCommand('undo');
    assert.equal((await textOf(include)).split('\n')[0], link('08'));
    await workspace.fs.writeFile(fileUri(include), original);
  });

  test('a post is no draft, and stays where it is', async () => {
    await openFile(firstPost);
    await commands.executeCommand('lectern.publishDraft', null, '2026-11-05', nothingElse);
    assert.equal(await isThere(firstPost), true);
  });
});

async function putBack(from: string, to: string): Promise<void> {
  if (await isThere(from)) await workspace.fs.rename(fileUri(from), fileUri(to));
}

async function textOf(path: string): Promise<string> {
  return (await workspace.openTextDocument(fileUri(path))).getText();
}
