import { expect, test } from 'vitest';
import { postWith } from '../../rules/testing.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { talkWith } from '../../schedule/testing.ts';
import { applyEdits } from '../../text/change.ts';
import { applied } from '../testing.ts';
import { applyUpdates, talkUpdates } from './importUpdates.ts';

const head = '---\nlayout: post\ncategory: Conference\ntitle: x\n---\n';
const link = '{:target="_blank" rel="noopener noreferrer"}';
const text = `${head}
See [the keynote](#the-tide-table-by-ada-brandt).

## The tide table by [Ada Brandt](https://ada.example)${link}

My notes.

## Queues for peple by [Ida Kern](https://ida.example)${link}

My notes, with the [recording](https://video.example.org/watch?v=1)${link}.

## Compaction by [Samuel Okoro](https://sam.example)${link}

My notes.
`;
const schedule: Schedule = {
  title: 'Tidewater',
  timeZone: null,
  talks: [
    talk('tide', 'Keynote: The tide table', 'Ada Brandt', {
      recording: 'https://www.youtube.com/watch?v=tide',
      slides: 'https://speakerdeck.com/ada/tide',
    }),
    talk('queues', 'Queues for people', 'Ida Kern', { recording: 'https://www.youtube.com/watch?v=queues' }),
    talk('compaction', 'Compaction is a promise', 'Samuel Okoro', {}),
    talk('other', 'Not reported', 'Bo Lind', { recording: 'https://www.youtube.com/watch?v=other' }),
  ],
};

test('what is missing, and titles that differ, in the order of the post', () => {
  expect(told(text)).toEqual([
    ['recording', 'The tide table', 'https://www.youtube.com/watch?v=tide'],
    ['slides', 'The tide table', 'https://speakerdeck.com/ada/tide'],
    ['title', 'Queues for peple', 'Queues for people'],
    ['title', 'Compaction', 'Compaction is a promise'],
  ]);
});

test('links are added, and what the author wrote stays; a second time there is nothing left to do', () => {
  const after = updated(text, (kind) => kind !== 'title');
  expect(after).toBe(
    text.replace(
      'My notes.\n\n## Queues',
      `My notes.\n\n[Watch the recording](https://www.youtube.com/watch?v=tide)${link}\n\n[See the slides](https://speakerdeck.com/ada/tide)${link}\n\n## Queues`,
    ),
  );
  expect(told(after).map(([kind]) => kind)).toEqual(['title', 'title']);
});

test('entries of a table of contents get the new words, where they had the old ones', () => {
  const toc = (one: string, two: string): string =>
    `# Contents\n\n* [The keynote](#the-tide-table-by-ada-brandt)\n* [${one}](#${slug(one)}${slug(one).includes('-by-') ? '' : '-by-ida-kern'})\n* [${two}](#${slug(two)}-by-samuel-okoro)\n\n`;
  const slug = (words: string): string => words.toLowerCase().replaceAll(' ', '-');
  const own = text.replace('See [the', `${toc('Queues for peple by Ida Kern', 'Compaction')}See [the`);
  const after = updated(own, (kind) => kind === 'title');
  expect(after).toContain(toc('Queues for people by Ida Kern', 'Compaction is a promise'));
});

test('a title that is wanted changes alone, and links to its heading follow', () => {
  const after = updated(text, (kind) => kind === 'title');
  expect(after).toBe(
    text
      .replace('## Queues for peple by', '## Queues for people by')
      .replace('## Compaction by', '## Compaction is a promise by'),
  );
  const renamed: Schedule = { ...schedule, talks: [talk('tide', 'The tidal table', 'Ada Brandt', {})] };
  const { post, site } = postWith(text);
  const { change } = applyUpdates(post, site, renamed, () => true);
  expect(change?.kind === 'edit' && applyEdits(text, change.edits)).toBe(
    text.replace('#the-tide-table-by', '#the-tidal-table-by').replace('## The tide table', '## The tidal table'),
  );
});

test('a hostile title is put in as text; one that is written with markup is left to the author', () => {
  const hostile: Schedule = { ...schedule, talks: [talk('c', 'Compaction {{ x }} [a](b)', 'Samuel Okoro', {})] };
  const { post, site } = postWith(text);
  const { change } = applyUpdates(post, site, hostile, () => true);
  expect(change?.kind === 'edit' && applyEdits(text, change.edits)).toContain(
    '## Compaction \\{\\{ x \\}\\} \\[a\\](b) by [Samuel',
  );
  const marked = postWith(text.replace('## Compaction by', '## *Compaction* now by'));
  const result = applyUpdates(
    marked.post,
    marked.site,
    schedule,
    ({ kind, session }) => kind === 'title' && session.title.startsWith('Compaction'),
  );
  expect(result.change).toBeNull();
  expect(result.left).toEqual([
    { update: expect.anything(), reason: expect.stringContaining('leaves its title to you') },
  ]);
});

test('one session that cannot have its link keeps no other from theirs', () => {
  const open = text.replace(
    '## Compaction by',
    '## Open by [Pia Lund](https://pia.example)\n\n<div>\nMine.\n\n## Compaction by',
  );
  const { post, site } = postWith(open);
  const more: Schedule = {
    ...schedule,
    talks: [...schedule.talks, talk('open', 'Open', 'Pia Lund', { recording: 'https://youtu.be/open' })],
  };
  const { change, done, left } = applyUpdates(post, site, more, ({ kind }) => kind !== 'title');
  expect(done.map(({ to }) => to)).toEqual([
    'https://www.youtube.com/watch?v=tide',
    'https://speakerdeck.com/ada/tide',
  ]);
  expect(left.map(({ reason }) => reason)).toEqual([expect.stringContaining('if “Open” got it')]);
  expect(change?.kind === 'edit' && applyEdits(open, change.edits)).not.toContain('youtu.be/open');
});

test('a title comes before a link that is to be put around it', () => {
  const heading = (title: string, id: string): string =>
    `## [${title}](https://youtu.be/${id})${link}\n\nShe spoke.\n\n`;
  const linked = `${head}\n${heading('Wind - Ada Brandt', 'a')}${heading('Water - Bo Lind', 'b')}## Sand - Eva Lund\n\nShe spoke.\n`;
  const { post, site } = postWith(linked);
  const talks = [talk('sand', 'Sand, again', 'Eva Lund', { recording: 'https://youtu.be/sand' })];
  const { change, left } = applyUpdates(post, site, { ...schedule, talks }, () => true);
  expect(change?.kind === 'edit' && applyEdits(linked, change.edits)).toBe(linked.replace('Sand -', 'Sand, again -'));
  expect(left.map(({ reason }) => reason)).toEqual([
    'Another change to the same place comes first; import again for this one',
  ]);
});

test.each([
  ['Queues, for: PEOPLE!', 'Queues for people', 'Ida Kern', false],
  ['Queues for people', 'Queues for people: a workshop', 'Ida Kern', true],
  ['Queues for people', 'Queues for people', 'Ída KERN', false],
  ['Queues for people', 'Queues for people', 'Ida M. Kern', false],
  ['Queues & people', 'Queues and people', 'Ida Kern', false],
])('%j is the talk %j of %s', (title, talkTitle, name, isRetitled) => {
  const own = `${head}\n## ${title} by [Ida Kern](https://ida.example)\n\nNotes.\n`;
  const { post } = postWith(own);
  const one: Schedule = { ...schedule, talks: [talk('q', talkTitle, name, { recording: 'https://youtu.be/1' })] };
  expect(talkUpdates(post, one).map(({ kind }) => kind)).toEqual(isRetitled ? ['title', 'recording'] : ['recording']);
});

test('another talk of the same speaker is another talk', () => {
  const two: Schedule = {
    ...schedule,
    talks: [
      talk('b', 'Wind and water in the harbour', 'Ada Brandt', { recording: 'https://youtu.be/b' }),
      talk('a', 'The tide table', 'Ada Brandt', { recording: 'https://youtu.be/a' }),
    ],
  };
  expect(talkUpdates(postWith(text).post, two).map(({ to }) => to)).toEqual(['https://youtu.be/a']);
});

function talk(id: string, title: string, name: string, links: Partial<Talk>): Talk {
  return talkWith({ id, title, ...links }, name);
}

function told(source: string) {
  return talkUpdates(postWith(source).post, schedule).map(({ kind, session, to }) => [kind, session.title, to]);
}

function updated(source: string, isWanted: (kind: string) => boolean): string {
  const { post, site } = postWith(source);
  const { change, left } = applyUpdates(post, site, schedule, ({ kind }) => isWanted(kind));
  expect(left).toEqual([]);
  return applied(source, change);
}
