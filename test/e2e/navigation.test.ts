import assert from 'node:assert/strict';
import { commands, type Location, type LocationLink, type TextDocument } from 'vscode';
import { extension, openFile, rangeOf, replace, revertAll } from './support.ts';

suite('Links in the page', () => {
  suiteSetup(extension);
  teardown(revertAll);

  test('lead to their section, which VS Code knows as well, once', async () => {
    const { document } = await openFile('_posts/2021-05-20-a-week-of-workshops.md');
    assert.deepEqual(await linesBehind(document, '#why-a-whole-week'), [lineOf(document, '# Why a whole week')]);
  });

  test('lead to a section with an id of its own', async () => {
    const editor = await openFile('_posts/2021-05-20-a-week-of-workshops.md');
    const { document } = editor;
    await replace(editor, '\n# Books\n', '\n# Books {#book-list}\n');
    assert.deepEqual(await linesBehind(document, '#book-list'), [lineOf(document, '# Books {')]);
  });
});

async function linesBehind(document: TextDocument, link: string): Promise<number[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    rangeOf(document, `(${link})`).start.translate(0, 2),
  );
  return found.map((each) => ('range' in each ? each.range : each.targetRange).start.line);
}

function lineOf(document: TextDocument, text: string): number {
  return rangeOf(document, `\n${text}`).end.line;
}
