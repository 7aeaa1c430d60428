import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import {
  addToSessionRequest,
  type MoveSessionParams,
  moveSessionRequest,
  type SessionMove,
  type Sessions,
  sessionsRequest,
} from '@lectern/core/protocol/sessions.ts';
import { expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  CodeLensRequest,
} from 'vscode-languageserver-protocol';
import { createBlog, postPath, smallBlog } from './blog.ts';
import { rangeOf, spliced, startEditor } from './editor.ts';

const talk = (title: string, name: string, more = ''): string =>
  `## ${title} by [${name}](https://social.example/${name.length})\n\nThe talk was about ${title.toLowerCase()} and those who live there.\n${more}`;
const report = [
  '---\nlayout: post\ncategory: Conference\ntags: [Conference]\n---\n\n# Day 1\n',
  talk('Tides', 'Ada Brandt', '\n[Watch the recording](https://video.example/1)\n'),
  talk('Sand', 'Kofi Adjei', '\n[Watch the recording](https://video.example/2)\n'),
  talk('Salt', 'Mira Janssens'),
].join('\n');

const sessionCommands = { sessionCommand: 'test.session', addToSessionCommand: 'test.add' };

async function openReport(
  initializationOptions: unknown = sessionCommands,
  files: Readonly<Record<string, string>> = {},
) {
  const blog = await createBlog({ ...smallBlog, ...files });
  const editor = await startEditor({ root: blog.root, initializationOptions });
  const uri = blog.uri(postPath);
  await editor.open(uri, report);
  return {
    blog,
    editor,
    textDocument: { uri },
    move: (piece: string, to: MoveSessionParams['to']) =>
      editor.connection.sendRequest<SessionMove | null>(moveSessionRequest, {
        textDocument: { uri },
        position: rangeOf(report, piece).start,
        to,
      }),
    actions: async (piece: string, triggerKind: CodeActionTriggerKind) => {
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: rangeOf(report, piece),
        context: { diagnostics: [], triggerKind },
      });
      return (actions ?? []).filter(
        (action): action is CodeAction => 'kind' in action && action.kind?.startsWith('refactor') === true,
      );
    },
    async [Symbol.asyncDispose]() {
      await editor[Symbol.asyncDispose]();
      await blog[Symbol.asyncDispose]();
    },
  };
}

test('the sessions of a report, and what one of them lacks', async () => {
  await using open = await openReport();
  const answer = await open.editor.connection.sendRequest<Sessions>(sessionsRequest, {
    textDocument: open.textDocument,
  });
  expect(answer).toMatchObject({
    isReport: true,
    entries: [
      {
        kind: 'day',
        title: 'Day 1',
        sessions: [
          { kind: 'talk', title: 'Tides', speakers: [{ name: 'Ada Brandt' }] },
          { title: 'Sand' },
          { title: 'Salt', missing: ['recording'] },
        ],
      },
    ],
  });
});

test('a move is told as edits, with where the heading is before and after', async () => {
  await using open = await openReport();
  const move = await open.move('## Salt', 'up');
  if (move === null || 'reason' in move) throw new Error('Not moved');
  const after = move.edits.toReversed().reduce((text, { range, newText }) => spliced(text, range, newText), report);
  expect(after.indexOf('## Salt')).toBeLessThan(after.indexOf('## Sand'));
  expect(move.from.start).toEqual(rangeOf(report, '## Salt').start);
  expect(move.heading).toEqual(rangeOf(after, '## Salt').start);
  expect(await open.move('## Salt', 'down')).toEqual({ reason: '“Salt by Mira Janssens” is the last one already' });
});

test.each([
  ['in the editor', 1],
  ['on disk, before word of it came', null],
])('links of other posts follow the ids that change with a move, where they are now %s', async (_name, version) => {
  const name = postPath.replace(/^.*\/|\.md$/g, '');
  const other = (id: string): string => `---\ntitle: B\n---\n\n[a]({% post_url ${name} %}#${id})\n`;
  const path = '_posts/2026-02-02-other.md';
  await using session = await openReport(sessionCommands, { [path]: other('recap') });
  const uri = session.blog.uri(path);
  const recap = '\n### Recap\n\nOnce more.\n\n## S';
  const text = report.replaceAll('\n## S', recap);
  await session.editor.open(session.textDocument.uri, text);
  await session.editor.pull(session.textDocument.uri);
  const now = `${other('nothing')}\n${other('recap').slice('---\ntitle: B\n---\n\n'.length)}`;
  if (version === null) await session.blog.write(path, now);
  else await session.editor.open(uri, now);
  const move = await session.editor.connection.sendRequest<SessionMove | null>(moveSessionRequest, {
    textDocument: session.textDocument,
    position: rangeOf(text, '## Tides').start,
    to: 'down',
  });
  expect(move).toMatchObject({
    elsewhere: {
      documentChanges: [
        {
          textDocument: { uri, version },
          edits: [{ range: rangeOf(now, 'recap'), newText: 'recap-1' }],
        },
      ],
    },
  });
});

test('what is added is told as edits', async () => {
  await using open = await openReport();
  const answer = await open.editor.connection.sendRequest<PostEdit>(addToSessionRequest, {
    textDocument: open.textDocument,
    position: rangeOf(report, '## Salt').start,
    recording: 'https://video.example/3',
  });
  expect(answer).toMatchObject({
    edits: [{ newText: '\n\n[Watch the recording](https://video.example/3)' }],
  });
});

test('a lens above each session runs the command of the editor, if it has one', async () => {
  await using open = await openReport();
  const lenses = await open.editor.connection.sendRequest(CodeLensRequest.type, { textDocument: open.textDocument });
  expect(lenses?.map(({ command }) => command?.title)).toEqual(['10 words', '10 words', 'no recording · 10 words']);
  expect(lenses?.[2]?.command?.command).toBe('test.session');
  await using other = await openReport({});
  const silent = await other.editor.connection.sendRequest(CodeLensRequest.type, { textDocument: other.textDocument });
  expect(silent?.[2]?.command?.command).toBe('');
});

test('moves and additions are offered at the heading of a session, on request', async () => {
  await using open = await openReport();
  const titles = (await open.actions('## Salt', CodeActionTriggerKind.Invoked)).map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining(['Add recording…', 'Add slides…', 'Add speaker photo…', 'Move session up']),
  );
  expect(titles).not.toContain('Move session down');
  const unasked = await open.actions('## Salt', CodeActionTriggerKind.Automatic);
  expect(unasked.map(({ title }) => title)).not.toContain('Move session up');
});

test('a file outside any blog has no sessions', async () => {
  await using editor = await startEditor();
  const uri = 'file:///nowhere/2026-01-01-a.md';
  await editor.open(uri, report);
  expect(await editor.connection.sendRequest(sessionsRequest, { textDocument: { uri } })).toBe(null);
});
