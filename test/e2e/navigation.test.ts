import assert from 'node:assert/strict';
import { commands, type Location, type LocationLink } from 'vscode';
import { extension, openFile, rangeOf, revertAll } from './support.ts';

suite('Links in the page', () => {
  suiteSetup(extension);
  teardown(revertAll);

  for (const [link, heading] of [
    ['#why-a-whole-week', '# Why a whole week'],
    ['#book-list', '# Books'],
  ] as const) {
    test(`${link} leads to its section, and to nothing else`, async () => {
      const { document } = await openFile('_posts/2021-05-20-a-week-of-workshops.md');
      const found = await commands.executeCommand<(Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        rangeOf(document, `(${link}`).start.translate(0, 3),
      );
      const lines = found.map((each) => ('range' in each ? each.range : each.targetRange).start.line);
      assert.deepEqual(lines, [rangeOf(document, `\n${heading}`).end.line], JSON.stringify(found));
    });
  }
});
