import assert from 'node:assert/strict';
import { commands, TreeItem, window } from 'vscode';
import {
  type ChecklistElement,
  type ChecklistNode,
  countOf,
  problemsOf,
} from '../../client/src/views/checklist/checklistModel.ts';
import type { ShownChecklist } from '../../client/src/views/checklist/checklistSource.ts';
import { eventually, extension, firstPost, modelPost, openFile, replace, revertAll } from './support.ts';

suite('Checklist', () => {
  teardown(revertAll);

  test('goes from red to green by fixes, and back by undo', async () => {
    const editor = await openFile(firstPost);
    const before = editor.document.getText();
    const failing = ['authors', 'header-picture', 'external-links', 'contents', 'rest'];
    const { nodes } = await shown(firstPost, (points) => failing.every((id) => stateOf(points, id) === 'failed'));
    assert.equal(countOf(nodes), '6/13');

    await commands.executeCommand('lectern.checklist.fixItem', element(nodes, 'external-links'));
    await shown(firstPost, (points) => stateOf(points, 'external-links') === 'ticked');
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    const again = await shown(firstPost, (points) => stateOf(points, 'external-links') === 'failed');
    await commands.executeCommand('lectern.checklist.fixItem', element(again.nodes, 'external-links'));
    const { nodes: fixed } = await shown(firstPost, (points) => stateOf(points, 'external-links') === 'ticked');

    // one problem, by its own action
    const [detached] = problemsOf(nodeOf(fixed, 'contents'));
    await commands.executeCommand('lectern.checklist.fixProblem', detached);
    await shown(firstPost, (points) => stateOf(points, 'contents') === 'ticked');

    // what needs a person
    await replace(editor, 'lotte_clays', 'lotte_claeys');
    await replace(editor, '/2026-10-08-my-first-conference/header.png', '/2026-09-30-tidewater-2026/header.png');
    await shown(firstPost, (points) => ['authors', 'header-picture'].every((id) => stateOf(points, id) === 'ticked'));
  });

  test('a problem leads to its place', async () => {
    const { document } = await openFile(firstPost);
    const { nodes } = await shown(firstPost, (points) => stateOf(points, 'authors') === 'failed');
    const [problem] = problemsOf(nodeOf(nodes, 'authors'));
    assert.ok(problem);
    const item = await (await extension()).testing.checklistView.items.getTreeItem(problem);
    assert.ok(item instanceof TreeItem && item.command);
    await commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
    assert.equal(document.getText(window.activeTextEditor?.selection), 'lotte_clays');
  });

  test('a person ticks what only a person can judge', async () => {
    await openFile(modelPost);
    const { nodes } = await shown(modelPost, (points) => stateOf(points, 'wording') === 'judge');
    const { checklist } = (await extension()).testing;
    checklist.tick('wording', true);
    const ticked = await shown(modelPost, (points) => stateOf(points, 'wording') === 'tickedByHand');
    assert.deepEqual([countOf(nodes), countOf(ticked.nodes)], ['11/13', '12/13']);
    // of another post nothing was said
    await openFile(firstPost);
    await shown(firstPost, (points) => stateOf(points, 'wording') === 'judge');
    await openFile(modelPost);
    await shown(modelPost, (points) => stateOf(points, 'wording') === 'tickedByHand');
    checklist.tick('wording', false);
    await shown(modelPost, (points) => stateOf(points, 'wording') === 'judge');
  });

  test('what a person has ticked stays ticked when the draft is published', async () => {
    const draft = '_drafts/slides-nobody-needs.md';
    const published = '_posts/2026-11-05-slides-nobody-needs.md';
    const { checklist } = (await extension()).testing;
    await openFile(draft);
    await shown(draft, (points) => stateOf(points, 'wording') === 'judge');
    checklist.tick('wording', true);
    await commands.executeCommand('lectern.publishDraft', null, '2026-11-05', { pictures: false, redirect: false });
    await shown(published, (points) => stateOf(points, 'wording') === 'tickedByHand');
    await commands.executeCommand('undo');
    await shown(draft, (points) => stateOf(points, 'wording') === 'tickedByHand');
    checklist.tick('wording', false);
    await shown(draft, (points) => stateOf(points, 'wording') === 'judge');
  });

  test('a page has none', async () => {
    await openFile(modelPost);
    await shown(modelPost, (points) => points.length > 0);
    await openFile('about.md');
    const { checklist } = (await extension()).testing;
    await eventually(checklist.onDidChange, () => (checklist.checklist.kind === 'noPost' ? true : undefined));
  });

  test('the command shows the view', async () => {
    await openFile(modelPost);
    await shown(modelPost, (points) => points.length > 0);
    await commands.executeCommand('lectern.checkBeforePublishing');
  });
});

async function shown(post: string, check: (nodes: readonly ChecklistNode[]) => boolean): Promise<ShownChecklist> {
  const { checklist: source } = (await extension()).testing;
  return await eventually(
    source.onDidChange,
    () => {
      const { document, nodes } = source.checklist;
      return document?.uri.path.endsWith(post) === true && check(nodes) ? source.checklist : undefined;
    },
    () => source.checklist.nodes.map(({ id, state }) => `${id}: ${state}`).join(', '),
  );
}

function nodeOf(nodes: readonly ChecklistNode[], id: string): ChecklistNode {
  const node = nodes.find((each) => each.id === id);
  assert.ok(node, `no point ${id}`);
  return node;
}

function stateOf(nodes: readonly ChecklistNode[], id: string): ChecklistNode['state'] | undefined {
  return nodes.find((node) => node.id === id)?.state;
}

function element(nodes: readonly ChecklistNode[], id: string): ChecklistElement {
  return { kind: 'item', node: nodeOf(nodes, id) };
}
