import { readFileSync } from 'node:fs';
import {
  type ImportScheduleAnswer,
  type ImportScheduleParams,
  importScheduleRequest,
  type ScheduleAnswer,
  type ScheduleParams,
  scheduleRequest,
} from '@lectern/core/protocol/schedule.ts';
import { type Fetched, type FetchParams, fetchRequest } from '@lectern/core/protocol/web.ts';
import { expect, test } from 'vitest';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver-protocol';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { spliced, startEditor } from './editor.ts';

const api = 'https://dock26.cfp.dev/api/public';
const pages: Readonly<Record<string, string>> = {
  [`${api}/event`]: 'cfp-dev/event.json',
  [`${api}/schedules`]: 'cfp-dev/schedules.json',
  [`${api}/schedules/saturday`]: 'cfp-dev/saturday.json',
  [`${api}/schedules/sunday`]: 'cfp-dev/sunday.json',
  [`${api}/talks`]: 'cfp-dev/talks.json',
  [`${api}/speakers?page=0`]: 'cfp-dev/speakers-0.json',
};
const link = 'https://m.devoxx.com/events/dock26/talks/7001/cranes-queues';

test('a schedule is fetched by the editor, told of on the way, and its talks become edits of the post', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, initializationOptions: { fetches: true } });
  const asked: string[] = [];
  editor.connection.onRequest<Fetched, void>(fetchRequest, ({ url }: FetchParams) => {
    asked.push(url);
    return answer(pages[url] ? fixture(pages[url]) : '');
  });
  const messages: unknown[] = [];
  editor.connection.onProgress(WorkDoneProgress.type, 'token', (value) => void messages.push(value));
  const textDocument = { uri: blog.uri(postPath) };
  const text = post('# Day 1\n\nOne.\n');
  await editor.open(textDocument.uri, text);
  const params: ScheduleParams = { textDocument, source: { link }, timeZone: null, workDoneToken: 'token' };
  const found = await editor.connection.sendRequest<ScheduleAnswer>(scheduleRequest, params);
  expect(asked).toHaveLength(7);
  expect(messages).toContainEqual({ kind: 'report', message: '1 of 4', percentage: 25 });
  expect(found.choices?.talks[0]).toEqual({
    id: '7001',
    title: 'Cranes & queues',
    speakers: ['Amara Diallo', 'Jun Park'],
    day: 'Saturday, 24 October 2026',
    time: '09:00–09:50',
    room: 'Room 5',
    track: 'Architecture',
    hasRecording: true,
    hasSlides: false,
    isPresent: false,
  });
  if (!found.choices) throw new Error('no choices');
  const { schedule } = found.choices;
  const wanted: ImportScheduleParams = { textDocument, schedule, talks: ['7001'], updates: [] };
  const imported = await editor.connection.sendRequest<ImportScheduleAnswer>(importScheduleRequest, wanted);
  if ('reason' in imported) throw new Error(imported.reason);
  expect(imported).toMatchObject({ inserted: 1, updated: 0, left: [] });
  const after = imported.edits.toReversed().reduce((all, { range, newText }) => spliced(all, range, newText), text);
  expect(after).toContain('# Day 1\n\nOne.\n\n## Cranes & queues by [Amara Diallo](https://twitter.com/amara_example)');

  // the talk is known again, and the one that is missing a link is offered it
  await editor.change(textDocument.uri, after.replace(/\[Watch the recording\].*/, ''));
  const again = await editor.connection.sendRequest<ScheduleAnswer>(scheduleRequest, params);
  expect(again.choices?.talks[0]?.isPresent).toBe(true);
  expect(again.choices?.updates).toEqual([
    {
      id: 'recording 7001',
      kind: 'recording',
      title: 'Cranes & queues',
      to: 'https://video.example.org/dockside/cranes',
    },
  ]);
});

test('asking ends when it is cancelled', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, initializationOptions: { fetches: true } });
  const source = new CancellationTokenSource();
  editor.connection.onRequest<Fetched, void>(
    fetchRequest,
    (_: FetchParams, token) =>
      new Promise<Fetched>((resolve) => {
        token.onCancellationRequested(() => resolve({ kind: 'cancelled', reason: 'It was cancelled' }));
        source.cancel();
      }),
  );
  const textDocument = { uri: blog.uri(postPath) };
  await editor.open(textDocument.uri, post('Text\n'));
  const params: ScheduleParams = { textDocument, source: { link }, timeZone: null };
  await expect(editor.connection.sendRequest(scheduleRequest, params, source.token)).rejects.toThrow('cancelled');
});

test('the text of a file needs no web; what is no schedule, or no post, says so', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const textDocument = { uri: blog.uri(postPath) };
  await editor.open(textDocument.uri, post('Text\n'));
  const ask = (text: string, uri = textDocument.uri): Promise<ScheduleAnswer | null> =>
    editor.connection.sendRequest(scheduleRequest, { textDocument: { uri }, source: { text }, timeZone: null });
  expect((await ask(fixture('pentabarf.xml')))?.choices?.talks).toHaveLength(2);
  expect(await ask('<html></html>')).toEqual({ problems: [expect.stringContaining('a web page')], choices: null });
  expect(await ask(fixture('pentabarf.xml'), blog.uri('_posts/2026-01-01-a.md'))).toBeNull();
});

function answer(text: string): Fetched {
  return { kind: 'answer', status: 200, url: '', movedTo: null, contentType: 'text/html', text };
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/schedules/${name}`, import.meta.url), 'utf8');
}
