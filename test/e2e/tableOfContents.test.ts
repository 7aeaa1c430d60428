import assert from 'node:assert/strict';
import { commands, type DocumentSymbol, type MarkdownString, Selection, TreeItem, window } from 'vscode';
import { flatten } from '../../client/src/views/sections/sectionNodes.ts';
import type { Toc } from '../../client/src/views/toc/tocSource.ts';
import { eventually, extension, modelPost, openFile, rangeOf, replace, revertAll } from './support.ts';

suite('Table of contents', () => {
  teardown(revertAll);

  test('lists what the site lists, nested as there', async () => {
    await openFile(modelPost);
    const toc = await shown(isOfModelPost);
    assert.equal(toc.notice, undefined);
    assert.deepEqual(
      toc.nodes.map(({ entry, children }) => [entry.text, entry.id, children.length]),
      [
        ['Before the doors open', 'before-the-doors-open', 0],
        ['Day 1', 'day-1', 4],
        ['Day 2', 'day-2', 3],
        ['What we change on Monday', 'what-we-change-on-monday', 0],
        ['Final thoughts', 'final-thoughts', 0],
      ],
    );
    assert.equal(toc.nodes[1]?.children[0]?.entry.id, 'keynote-the-tide-table-by-ada-brandt');
  });

  test('its items say level and id to a screen reader, and run a command', async () => {
    await openFile(modelPost);
    const { nodes } = await shown(isOfModelPost);
    const { view } = (await extension()).testing;
    const item = await view.items.getTreeItem(nodes[0]?.key ?? '');
    assert.ok(item instanceof TreeItem);
    assert.equal(item.accessibilityInformation?.label, 'Level 1, Before the doors open, id before-the-doors-open');
    assert.match(textOf(item.tooltip), /#before-the-doors-open/);
    assert.ok(item.command);
    await commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
    const line = window.activeTextEditor?.document.lineAt(window.activeTextEditor.selection.active.line).text;
    assert.equal(line, '# Before the doors open');
  });

  test('follows typing, and undo', async () => {
    const editor = await openFile(modelPost);
    await replace(editor, '# Final thoughts', '# Last words');
    await shown(({ nodes }) => nodes.at(-1)?.entry.id === 'last-words');
    await commands.executeCommand('undo');
    await shown(({ nodes }) => nodes.at(-1)?.entry.id === 'final-thoughts');
  });

  test('marks the section of the cursor', async () => {
    const editor = await openFile(modelPost);
    await shown(isOfModelPost);
    const { start } = rangeOf(editor.document, 'Her handover fits on a card');
    editor.selection = new Selection(start, start);
    const toc = await shown(({ current }) => current?.startsWith('the-handover') === true);
    const { view } = (await extension()).testing;
    const item = await view.items.getTreeItem(toc.current ?? '');
    assert.match(item.accessibilityInformation?.label ?? '', /, current section$/);
  });

  test('a post without {:toc} is told so, and shows what one would list', async () => {
    await openFile('_posts/2025-02-11-hashes-in-three-minutes.md');
    const toc = await shown(({ kind, document }) => kind === 'known' && document?.uri.path.includes('hashes') === true);
    assert.match(toc.notice ?? '', /no \{:toc\}/);
  });

  test('a README is no post', async () => {
    await openFile(modelPost);
    await shown(({ kind }) => kind === 'known');
    await openFile('README.md');
    const toc = await shown(({ kind }) => kind === 'noPost');
    assert.equal(toc.notice, 'README.md is no post, so it has no table of contents.');
  });

  test('becomes a list written by hand and a generated one again, each in one step', async () => {
    const { document } = await openFile(modelPost);
    const before = document.getText();
    await shown(isOfModelPost);
    await commands.executeCommand('lectern.writeTableOfContents');
    const written = await shown(({ made }) => made === 'written');
    assert.match(
      document.getText(),
      /\{:\.no_toc\}\n\n- \[Before the doors open\]\(#before-the-doors-open\)\n- \[Day 1\]\(#day-1\)\n {2}- \[/,
    );
    assert.doesNotMatch(document.getText(), /^\{:toc\}$/m);
    assert.match(written.notice ?? '', /by hand/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await shown(({ made }) => made === 'generated');
    await commands.executeCommand('redo');
    await shown(({ made }) => made === 'written');
    await commands.executeCommand('lectern.generateTableOfContents');
    await shown(({ made }) => made === 'generated');
    assert.equal(document.getText(), before);
  });

  test('a list written by hand is brought up to date', async () => {
    const editor = await openFile(modelPost);
    await shown(isOfModelPost);
    await commands.executeCommand('lectern.writeTableOfContents');
    await shown(({ made }) => made === 'written');
    await replace(editor, '\n# Final thoughts', '\n# One more day\n\nText.\n\n# Final thoughts');
    await commands.executeCommand('lectern.updateTableOfContents');
    assert.match(editor.document.getText(), /\n- \[One more day\]\(#one-more-day\)\n- \[Final thoughts\]/);
  });

  test('hides a heading and shows it again, from the view', async () => {
    const { document } = await openFile(modelPost);
    const before = document.getText();
    const key = (await shown(isOfModelPost)).nodes.at(-1)?.key ?? '';
    await commands.executeCommand('lectern.tableOfContents.hide', key);
    await shown(({ nodes }) => nodes.every(({ entry }) => entry.id !== 'final-thoughts') && nodes.length > 0);
    assert.match(document.getText(), /^# Final thoughts\n\{:\.no_toc\}$/m);
    await commands.executeCommand('lectern.tableOfContents.showHidden');
    const hidden = (await shown(({ nodes }) => nodes.at(-1)?.entry.listed === false)).nodes.at(-1);
    const { view } = (await extension()).testing;
    const item = await view.items.getTreeItem(hidden?.key ?? '');
    assert.equal(item.contextValue, 'heading.hidden');
    assert.match(item.accessibilityInformation?.label ?? '', /not in the table of contents/);
    await commands.executeCommand('lectern.tableOfContents.show', hidden?.key);
    await shown(({ nodes }) => nodes.at(-1)?.entry.listed === true);
    assert.equal(document.getText(), before);
    await commands.executeCommand('lectern.tableOfContents.hideHidden');
    await shown(isOfModelPost);
  });

  test('is inserted where a post has none', async () => {
    const { document } = await openFile('_posts/2025-02-11-hashes-in-three-minutes.md');
    await shown(({ document: shownOne, made }) => shownOne === document && made === 'none');
    await commands.executeCommand('lectern.insertTableOfContents');
    await shown(({ document: shownOne, made }) => shownOne === document && made === 'generated');
    assert.match(document.getText(), /\n#+ Table of contents\n\{:\.no_toc\}\n\n- TOC\n\{:toc\}\n\n#/);
  });

  test("VS Code's outline has the same headings", async () => {
    const { document } = await openFile(modelPost);
    const toc = await shown(isOfModelPost);
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const isListed = ({ range }: DocumentSymbol): boolean =>
      !document.lineAt(Math.min(range.start.line + 1, document.lineCount - 1)).text.startsWith('{:.no_toc}');
    assert.deepEqual(
      flattenSymbols(symbols)
        .filter(isListed)
        .map(({ name }) => name),
      flatten(toc.nodes).map(({ entry }) => `${'#'.repeat(entry.level)} ${entry.text}`),
    );
  });
});

function isOfModelPost({ document, nodes }: Toc): boolean {
  return nodes.length > 0 && document?.uri.path.endsWith(modelPost) === true;
}

async function shown(check: (toc: Toc) => boolean): Promise<Toc> {
  const { toc } = (await extension()).testing;
  return await eventually(toc.onDidChange, () => (check(toc.shown) ? toc.shown : undefined));
}

function flattenSymbols(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flattenSymbols(symbol.children)]);
}

function textOf(tooltip: string | MarkdownString | undefined): string {
  return typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? '');
}
