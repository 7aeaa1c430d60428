// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so

import {
  type NewPostAnswer,
  type NewPostChoices,
  type NewPostValues,
  newPostChoicesRequest,
  newPostRequest,
} from '@lectern/core/protocol/newPost.ts';
import {
  type DatePostAnswer,
  datePostRequest,
  type PostDateAnswer,
  postDateRequest,
} from '@lectern/core/protocol/postDate.ts';
import {
  type SessionCard,
  type SessionCards,
  sessionCardRequest,
  sessionCardsRequest,
} from '@lectern/core/protocol/sessionCards.ts';
import { expect, test } from 'vitest';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { rangeOf, startEditor } from './editor.ts';

const values: NewPostValues = {
  title: 'Tidewater',
  conference: 'Tidewater',
  start: '2026-10-05',
  days: 1,
  date: '2026-10-06',
  authors: ['ada'],
  newAuthor: null,
  category: null,
  tags: [],
  image: 'placeholder',
  toc: 'generated',
};

async function open(files: Readonly<Record<string, string>> = {}) {
  const blog = await createBlog({ ...smallBlog, ...files, '_drafts/later.md': '---\ntitle: Later\n---\n' });
  const editor = await startEditor({ root: blog.root });
  const ask = <Answer>(method: string, path: string, more: object = {}): Promise<Answer> =>
    editor.connection.sendRequest<Answer>(method, { textDocument: { uri: blog.uri(path) }, ...more });
  return {
    blog,
    editor,
    ask,
    async [Symbol.asyncDispose]() {
      await editor[Symbol.asyncDispose]();
      await blog[Symbol.asyncDispose]();
    },
  };
}

test('what a new post may be made of', async () => {
  await using session = await open();
  const choices = await session.ask<NewPostChoices>(newPostChoicesRequest, '_posts');
  expect(choices.authors.map(({ id }) => id)).toEqual(expect.arrayContaining(['ada', 'kofi']));
  expect(choices.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(choices.tocs).toHaveLength(3);
});

test('a new post comes with its picture, and is refused where a file is', async () => {
  await using session = await open();
  const answer = await session.ask<NewPostAnswer>(newPostRequest, '_posts', { post: values });
  if ('reason' in answer) throw new Error(answer.reason);
  expect(answer.uri).toBe(session.blog.uri('_posts/2026-10-06-tidewater.md'));
  expect(answer.edit.documentChanges).toMatchObject([{ kind: 'create', uri: answer.uri }, { edits: [{}] }]);
  expect(answer.picture?.uri).toBe(session.blog.uri('img/2026-10-06-tidewater/header.png'));
  expect(
    Buffer.from(answer.picture?.content ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  await session.blog.write('_posts/2026-10-06-tidewater.md', 'mine');
  const again = await session.ask<NewPostAnswer>(newPostRequest, '_posts', { post: values });
  expect(again).toMatchObject({ reason: expect.stringContaining('is there already') });
});

test('a draft is published', async () => {
  await using session = await open();
  expect(await session.ask<PostDateAnswer>(postDateRequest, '_drafts/later.md')).toMatchObject({
    isDraft: true,
    date: null,
  });
  const further = { date: '2026-10-06', pictures: false, redirect: false };
  const answer = await session.ask<DatePostAnswer>(datePostRequest, '_drafts/later.md', further);
  const [oldUri, newUri] = ['_drafts/later.md', '_posts/2026-10-06-later.md'].map((path) => session.blog.uri(path));
  expect(answer).toMatchObject({
    uri: newUri,
    edit: { documentChanges: [{ kind: 'rename', oldUri, newUri }] },
  });
});

test('a post moves to another day, and links in files that changed on disk follow where they are now', async () => {
  const path = '_posts/2026-01-01-a.md';
  const link = '{% post_url 2026-01-01-a %}';
  await using session = await open();
  await session.blog.write('_posts/2026-01-02-b.md', post(`${link}\n`));
  await session.editor.wrote(session.blog.uri('_posts/2026-01-02-b.md'));
  const further = { date: '2026-02-03', pictures: false, redirect: false };
  const first = await session.ask<DatePostAnswer>(datePostRequest, path, further);
  const text = post(`More\n\nand more ${link}\n`);
  await session.blog.write('_posts/2026-01-02-b.md', text);
  const second = await session.ask<DatePostAnswer>(datePostRequest, path, further);
  const [before, after] = [first, second].map((answer) => ('edit' in answer ? answer.edit : null));
  expect(before).not.toEqual(after);
  expect(after?.documentChanges?.[0]).toMatchObject({
    textDocument: { uri: session.blog.uri('_posts/2026-01-02-b.md'), version: null },
    edits: [{ range: rangeOf(text, '2026-01-01-a'), newText: '2026-02-03-a' }],
  });
});

test('layouts and includes follow a post that moves, and what cannot is told', async () => {
  const path = '_posts/2026-01-01-a.md';
  const layout = '<a href="{% post_url 2026-01-01-a %}">a</a>\n';
  await using session = await open({ '_layouts/post.html': layout, 'menu.js': "go('2026-01-01-a');\n" });
  const further = { date: '2026-02-03', pictures: false, redirect: false };
  const answer = await session.ask<DatePostAnswer>(datePostRequest, path, further);
  expect(answer).toMatchObject({ links: 1, left: { files: ['menu.js'], words: ['2026-01-01-a'] } });
  expect('edit' in answer ? answer.edit.documentChanges?.[0] : null).toMatchObject({
    textDocument: { uri: session.blog.uri('_layouts/post.html'), version: null },
    edits: [{ range: rangeOf(layout, '2026-01-01-a'), newText: '2026-02-03-a' }],
  });
});

test('a layout that is open follows as its editor has it, with the version of that text', async () => {
  const path = '_posts/2026-01-01-a.md';
  const layout = '<a href="{% post_url 2026-01-01-a %}">a</a>\n';
  await using session = await open({ '_layouts/post.html': layout });
  const uri = session.blog.uri('_layouts/post.html');
  const typed = `<p>\n${layout}`;
  await session.editor.open(uri, typed, 'html');
  const further = { date: '2026-02-03', pictures: false, redirect: false };
  const answer = await session.ask<DatePostAnswer>(datePostRequest, path, further);
  expect('edit' in answer ? answer.edit.documentChanges?.[0] : null).toMatchObject({
    textDocument: { uri, version: 1 },
    edits: [{ range: rangeOf(typed, '2026-01-01-a') }],
  });
});

test('cards to choose from, and one filled in', async () => {
  await using session = await open();
  const text =
    '---\ntitle: A\ncategory: Conference\n---\n\n## Tides by [Ines Moreau](https://l.example)\n\nShe spoke of tides.\n\nend\n';
  await session.editor.open(session.blog.uri(postPath), text);
  const known = await session.ask<SessionCards>(sessionCardsRequest, postPath);
  expect(known.cards[0]).toMatchObject({ id: 'session.linked-speaker', kind: 'session' });
  expect(known.people).toEqual(
    expect.arrayContaining([{ name: 'Ines Moreau', profile: 'https://l.example', company: null }]),
  );
  expect(known.sessions).toEqual([{ title: 'Tides', speakers: ['Ines Moreau'] }]);
  const card = await session.ask<SessionCard>(sessionCardRequest, postPath, {
    position: rangeOf(text, 'end').end,
    card: 'keynote',
    values: { title: 'Sand', speakers: [{ name: 'Kofi' }] },
  });
  expect(card.snippet).toContain('## Keynote: Sand by Kofi\n\n${0:Notes}');
});
