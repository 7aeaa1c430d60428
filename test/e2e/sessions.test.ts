import assert from 'node:assert/strict';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  Selection,
  type TextEditor,
  TreeItem,
  window,
  workspace,
} from 'vscode';
import { flatten } from '../../client/src/views/sections/sectionNodes.ts';
import type { ShownSessions } from '../../client/src/views/sessions/sessionsSource.ts';
import {
  eventually,
  extension,
  fileUri,
  firstPost,
  modelPost,
  openFile,
  rangeOf,
  replace,
  revertAll,
} from './support.ts';

const titles = [
  'Day 1',
  'The tide table',
  'Compaction is a promise',
  'Load tests that tell the truth',
  'Lightning talks',
  'Day 2',
  'The handover is the system',
  'Moving four terabytes before breakfast',
  'Who owns the schema?',
];

suite('Sessions', () => {
  teardown(async () => {
    await commands.executeCommand('lectern.sessions.showAll');
    await revertAll();
  });

  test('the view lists days and their sessions, and what they lack', async () => {
    await openFile(modelPost);
    const { nodes } = await shown(isOfModelPost);
    assert.deepEqual(
      flatten(nodes).map(({ entry }) => entry.title),
      titles,
    );
    const loadTests = await itemOf(keyOf(nodes, 'Load tests that tell the truth'));
    assert.match(String(loadTests.description), /^no photo · \d+ words · 1 min$/);
    assert.match(
      loadTests.accessibilityInformation?.label ?? '',
      /^Talk: Load tests that tell the truth, by Yuki Tanabe, Priya Raman, no photo · \d+ words, 1 minute to read$/,
    );
  });

  test('its items go to the session', async () => {
    await openFile(modelPost);
    const { nodes } = await shown(isOfModelPost);
    const { command } = await itemOf(keyOf(nodes, 'The handover is the system'));
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.match(lineOfCursor(), /^## The handover is the system/);
  });

  test('it marks the session of the cursor, and follows typing', async () => {
    const editor = await openFile(modelPost);
    await shown(isOfModelPost);
    const { start } = rangeOf(editor.document, 'Her handover fits on a card');
    editor.selection = new Selection(start, start);
    await shown(({ current }) => current?.startsWith('The handover') === true);
    await replace(editor, '## The handover is the system', '## The logbook is the system');
    await shown(({ current }) => current?.startsWith('The logbook') === true);
  });

  test('the filter, set while somebody types, shows what belongs to the text before', async () => {
    const editor = await openFile(modelPost);
    await shown(isOfModelPost);
    const { source } = (await extension()).testing.sessions;
    const seen: number[] = [];
    const listener = workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== editor.document) return;
      source.setOption(true);
      seen.push(source.shown.version);
    });
    try {
      await replace(editor, '## The handover is the system', '## The logbook is the system');
    } finally {
      listener.dispose();
    }
    // which version the view had got to is the machine's business: never one that it has not read
    assert.ok((seen[0] ?? Number.POSITIVE_INFINITY) < editor.document.version);
  });

  test('the filter leaves out what lacks nothing', async () => {
    await openFile(modelPost);
    await shown(isOfModelPost);
    await commands.executeCommand('lectern.sessions.showUnfinished');
    const { nodes } = await shown(({ nodes: left }) => flatten(left).length < titles.length);
    assert.deepEqual(
      flatten(nodes).map(({ entry }) => entry.title),
      ['Day 1', 'Load tests that tell the truth', 'Day 2', 'Moving four terabytes before breakfast'],
    );
  });

  test('a session moves down with its parts, the cursor stays in it, and one undo takes it back', async () => {
    const editor = await openFile(modelPost);
    await shown(isOfModelPost);
    const before = editor.document.getText();
    putCursor(editor, 'His talk was about one sentence');
    await commands.executeCommand('lectern.moveSessionDown');
    const { nodes } = await shown(({ nodes: now }) => flatten(now)[3]?.entry.title === 'Compaction is a promise');
    assert.equal(flatten(nodes)[2]?.entry.title, 'Load tests that tell the truth');
    assert.match(lineOfCursor(), /^His talk was about one sentence/);
    assert.match(editor.document.getText(), /### Q&A\n\{:\.no_toc\}[\s\S]*\n\n## Lightning talks/);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('from the view, it moves into the next day', async () => {
    const editor = await openFile(modelPost);
    const { nodes } = await shown(isOfModelPost);
    await commands.executeCommand('lectern.moveSessionDown', keyOf(nodes, 'Lightning talks'));
    await shown(({ nodes: now }) => now[1]?.children[0]?.entry.title === 'Lightning talks');
    assert.match(editor.document.getText(), /\n\n# Day 2\n\n## Lightning talks\n\n/);
  });

  const ways = {
    'by command': async (editor: TextEditor) => {
      putCursor(editor, 'His talk was about one sentence');
      await commands.executeCommand('lectern.moveSessionDown');
    },
    'by code action': async (editor: TextEditor) => {
      putCursor(editor, '## Load tests that');
      await commands.executeCommand('editor.action.codeAction', { kind: 'refactor.move', apply: 'first' });
    },
  };

  for (const [way, move] of Object.entries(ways))
    test(`a link in another post follows an id that changes with the order, and both are saved: ${way}`, async () => {
      const files = [firstPost, modelPost].map(fileUri);
      const originals = await Promise.all(files.map((uri) => workspace.fs.readFile(uri)));
      const other = await openFile(firstPost);
      const link = (id: string): string => `[again]({% post_url 2026-09-30-tidewater-2026 %}#${id})`;
      await other.edit((builder) =>
        builder.insert(other.document.lineAt(other.document.lineCount - 1).range.end, `\n${link('recap')}\n`),
      );
      const editor = await openFile(modelPost);
      const recap = '### Recap\n{:.no_toc}\n\nOnce more.\n\n';
      await replace(editor, '## Load tests that', `${recap}## Load tests that`);
      await replace(editor, '## Lightning talks', `${recap}## Lightning talks`);
      await move(editor);
      const all = [editor.document, other.document];
      await eventually(workspace.onDidSaveTextDocument, () => (all.some(({ isDirty }) => isDirty) ? undefined : true));
      assert.match(editor.document.getText(), /## Load tests that[\s\S]*## Compaction is/);
      assert.ok(other.document.getText().includes(link('recap-1')));
      await Promise.all(files.map((uri, index) => workspace.fs.writeFile(uri, originals[index] ?? new Uint8Array())));
    });

  test('what cannot be moved stays as it is', async () => {
    const editor = await openFile(modelPost);
    const { nodes } = await shown(isOfModelPost);
    const before = editor.document.getText();
    await commands.executeCommand('lectern.moveSessionUp', keyOf(nodes, 'The tide table'));
    assert.equal(editor.document.getText(), before);
  });

  test('a lens above each session, unless a setting says no', async () => {
    const { document } = await openFile(modelPost);
    await shown(isOfModelPost);
    const lenses = async (): Promise<CodeLens[]> =>
      await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const [first, ...others] = await lenses();
    assert.equal(others.length, 6);
    assert.match(first?.command?.title ?? '', /^\d+ words$/);
    assert.match(document.lineAt(first?.range.start.line ?? 0).text, /^## Keynote: The tide table/);
    const settings = workspace.getConfiguration('lectern', document);
    await settings.update('codeLens.enabled', false, ConfigurationTarget.Workspace);
    assert.deepEqual(await lenses(), []);
    await settings.update('codeLens.enabled', undefined, ConfigurationTarget.Workspace);
  });

  test('a post that is no report is told so', async () => {
    await openFile('_posts/2025-02-11-hashes-in-three-minutes.md');
    await shown(({ kind }) => kind === 'noReport');
    await openFile('README.md');
    await shown(({ kind }) => kind === 'noPost');
  });
});

function isOfModelPost({ document, nodes }: ShownSessions): boolean {
  return nodes.length > 0 && document?.uri.path.endsWith(modelPost) === true;
}

async function shown(check: (sessions: ShownSessions) => boolean): Promise<ShownSessions> {
  const { source } = (await extension()).testing.sessions;
  return await eventually(
    source.onDidChange,
    () => (check(source.shown) ? source.shown : undefined),
    () => `${source.shown.kind}: ${flatten(source.shown.nodes).map(({ key }) => key)}`,
  );
}

function keyOf(nodes: ShownSessions['nodes'], title: string): string {
  const node = flatten(nodes).find(({ entry }) => entry.title === title);
  assert.ok(node, `no session ${title}`);
  return node.key;
}

async function itemOf(key: string): Promise<TreeItem> {
  const { view } = (await extension()).testing.sessions;
  const item = await view.items.getTreeItem(key);
  assert.ok(item instanceof TreeItem);
  return item;
}

function putCursor(editor: TextEditor, before: string): void {
  const { start } = rangeOf(editor.document, before);
  editor.selection = new Selection(start, start);
}

function lineOfCursor(): string {
  const editor = window.activeTextEditor;
  return editor?.document.lineAt(editor.selection.active.line).text ?? '';
}
