import { expect, test } from 'vitest';
import { blogWith } from '../../rules/testing.ts';
import type { Talk } from '../../schedule/schedule.ts';
import { talkWith } from '../../schedule/testing.ts';
import { applyEdits } from '../../text/change.ts';
import { importSchedule } from './importSchedule.ts';

test('a link that is added stays with its session where a card is inserted behind it', () => {
  const link = '{:target="_blank" rel="noopener noreferrer"}';
  const session = `## Wind by [Ada Brandt](https://ada.example)${link}\n\nMine.`;
  const text = `---\ncategory: Conference\ntitle: x\n---\n\n${session}\n\n## Conclusion\n\nBye.\n`;
  const { post, site } = blogWith(text);
  if (!post) throw new Error('no post');
  const talks = [
    talk('wind', 'Wind', 'Ada Brandt', '2026-10-05T09:00', 'https://youtu.be/wind'),
    talk('water', 'Water', 'Bo Lind', '2026-10-05T10:00', null),
  ];
  const result = importSchedule(
    post,
    site,
    { title: '', timeZone: null, talks },
    { talks: new Set(['wind', 'water']), isWanted: () => true },
  );
  if ('reason' in result) throw new Error(result.reason);
  expect(applyEdits(text, result.edits)).toBe(
    text.replace(session, `${session}\n\n[Watch the recording](https://youtu.be/wind)${link}\n\n## Water by Bo Lind`),
  );
  expect(result.inserted.map(({ id }) => id)).toEqual(['water']);
  expect(result.present.map(({ talk: { id } }) => id)).toEqual(['wind']);
  expect(result.done.map(({ kind }) => kind)).toEqual(['recording']);
});

test.each([
  ['numbered', (index: number) => `${index}.`],
  ['of bullets', () => '*'],
])('a table of contents that is %s gets a new entry and a new title at once', (_name, mark) => {
  const sea = '## Sea by [Bo Lind](https://bo.example)\n\nMine.\n';
  const sand = (title: string): string => `## ${title} by [Eva Lund](https://eva.example)\n\nMine.\n`;
  const listOf = (...entries: readonly string[]): string =>
    entries.map((entry, index) => `${mark(index + 1)} ${entry}\n`).join('');
  const head = '---\ncategory: Conference\ntitle: x\n---\n\n# Contents\n\n';
  const own = '[a](#sea-by-bo-lind)';
  const first = [own.replace('a', 'Sea'), '[Sand and stones](#sand-and-stones-by-eva-lund)', '[End](#conclusion)'];
  const end = '\n## Conclusion\n\nBye.\n';
  expect(
    imported(`${head}${listOf(...first)}\n${sea}\n${sand('Sand and stones')}${end}`, [
      talk('sea', 'Sea', 'Bo Lind', '2026-10-05T09:00', null),
      talk('wind', 'Wind', 'Ada Brandt', '2026-10-05T09:30', null),
      talk('sand', 'Sands and stone', 'Eva Lund', '2026-10-05T10:00', null),
    ]),
  ).toBe(
    `${head}${listOf(
      '[Sea](#sea-by-bo-lind)',
      '[Wind by Ada Brandt](#wind-by-ada-brandt)',
      '[Sands and stone](#sands-and-stone-by-eva-lund)',
      '[End](#conclusion)',
    )}\n${sea}\n## Wind by Ada Brandt\n\n${sand('Sands and stone')}${end}`,
  );
});

test('links of the post by its own name follow, too', () => {
  const text = (title: string, id: string): string =>
    `---\ncategory: Conference\ntitle: x\n---\n\n[a]({% post_url 2026-05-04-harbour %}#${id}) [b](#${id})\n\n## ${title} by [Eva Lund](https://eva.example)\n\nMine.\n`;
  const now = imported(text('Sand and stones', 'sand-and-stones-by-eva-lund'), [
    talk('sand', 'Sands and stone', 'Eva Lund', '2026-10-05T10:00', null),
  ]);
  expect(now).toBe(text('Sands and stone', 'sands-and-stone-by-eva-lund'));
});

function imported(text: string, talks: readonly Talk[]): string {
  const { post, site } = blogWith(text);
  if (!post) throw new Error('no post');
  const wanted = { talks: new Set(talks.map(({ id }) => id)), isWanted: () => true };
  const result = importSchedule(post, site, { title: '', timeZone: null, talks }, wanted);
  if ('reason' in result) throw new Error(result.reason);
  return applyEdits(text, result.edits);
}

function talk(id: string, title: string, name: string, start: string, recording: string | null): Talk {
  return talkWith({ id, title, start, recording }, name);
}
