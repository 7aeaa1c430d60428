import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commands, type TextEditor, workspace } from 'vscode';
import { extension, fileUri, openFile, revertAll } from './support.ts';

const path = '_posts/2026-11-20-dockside.md';
const text = `---
layout: post
authors: [mira_janssens]
title: 'Dockside 2026'
image: /img/2026-09-30-tidewater-2026/header.png
tags: [Dockside]
category: Conference
comments: true
---

# Introduction

We went to the docks.

# Day 1

It rained.

# Day 2

It did not.

# Conclusion

We will come back.
`;

interface Recordings {
  readonly cranes: string | null;
}

suite('Import Schedule', () => {
  let server: Server;
  let address = '';
  let recordings: Recordings = { cranes: null };
  let asked = 0;

  suiteSetup(async () => {
    await extension();
    server = createServer((request, response) => {
      asked++;
      if (request.url === '/all.json') response.end(schedule(recordings));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  suiteTeardown(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  setup(async () => await workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text)));
  teardown(async () => {
    await revertAll();
    await workspace.fs.delete(fileUri(path));
  });

  test('three talks become three cards under their days, in one step that undo takes back', async () => {
    const editor = await openFile(path);
    await importFrom(`${address}/all.json`, ['c', 'a', 'd']);
    assert.deepEqual(headings(editor), [
      '# Introduction',
      '# Day 1',
      '## Cranes and queues by Amara Diallo',
      '## Ropes \\| \\{\\{ knots \\}\\} by Jun Park',
      '# Day 2',
      '## After the tide by Noor Haddad',
      '# Conclusion',
    ]);
    assert.match(editor.document.getText(), /\n> What a crane knows\.\n> And what not\.\n/);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  test('imported again after a recording appeared, it is added, and nothing else changes', async () => {
    const editor = await openFile(path);
    recordings = { cranes: null };
    await importFrom(`${address}/all.json`, ['a']);
    const mine = editor.document.getText().replace('And what not.', 'And what not.\n\nWhat I think of it.');
    assert.ok(await editor.edit((builder) => builder.replace(wholeOf(editor), mine)));
    recordings = { cranes: 'https://www.youtube.com/watch?v=cranes' };
    await importFrom(`${address}/all.json`, ['a']);
    const link =
      '[Watch the recording](https://www.youtube.com/watch?v=cranes){:target="_blank" rel="noopener noreferrer"}';
    assert.equal(editor.document.getText(), mine.replace('What I think of it.', `What I think of it.\n\n${link}`));
  });

  test('a schedule is read from a file, too', async () => {
    const file = fileUri('dockside.json');
    await workspace.fs.writeFile(file, new TextEncoder().encode(schedule({ cranes: null })));
    try {
      const editor = await openFile(path);
      await importFrom(file.toString(), ['d']);
      assert.ok(headings(editor).includes('## After the tide by Noor Haddad'));
    } finally {
      await workspace.fs.delete(file);
    }
  });

  test('what is no schedule, and a file that is no post, leave everything as it is', async () => {
    const editor = await openFile(path);
    await importFrom(`${address}/none.json`, ['a']);
    assert.equal(editor.document.getText(), text);
    const before = asked;
    const other = await openFile('README.md');
    const untouched = other.document.getText();
    await importFrom(`${address}/all.json`, ['a']);
    assert.equal(other.document.getText(), untouched);
    assert.equal(asked, before, 'a file that is no post asks nobody');
  });
});

/** The command's own list of talks is driven where there is a window to drive: in the workbench's tests. */
async function importFrom(source: string, talks: readonly string[]): Promise<void> {
  await commands.executeCommand('lectern.importSchedule', { source, talks });
}

function headings(editor: TextEditor): readonly string[] {
  return editor.document.getText().match(/^#.*$/gm) ?? [];
}

function wholeOf({ document }: TextEditor) {
  return document.validateRange(document.lineAt(0).range.union(document.lineAt(document.lineCount - 1).range));
}

/** As Sessionize answers. */
function schedule({ cranes }: Recordings): string {
  const speakers = [
    ['s1', 'Amara Diallo'],
    ['s2', 'Jun Park'],
    ['s3', 'Noor Haddad'],
  ].map(([id, fullName]) => ({ id, fullName, links: [] }));
  const session = (id: string, title: string, startsAt: string, speaker: string, more: object): object => ({
    id,
    title,
    startsAt,
    endsAt: startsAt.replace(':00:', ':45:'),
    isServiceSession: false,
    speakers: [speaker],
    categoryItems: [],
    roomId: 1,
    ...more,
  });
  return JSON.stringify({
    sessions: [
      session('d', 'After the tide', '2026-11-19T09:00:00', 's3', {}),
      session('c', 'Ropes | {{ knots }}', '2026-11-18T11:00:00', 's2', {}),
      session('b', 'Nobody chose this', '2026-11-18T10:00:00', 's2', {}),
      session('a', 'Cranes and queues', '2026-11-18T09:00:00', 's1', {
        description: 'What a crane knows. And what not.',
        recordingUrl: cranes,
      }),
    ],
    speakers,
    questions: [],
    categories: [],
    rooms: [{ id: 1, name: 'Quay' }],
  });
}
