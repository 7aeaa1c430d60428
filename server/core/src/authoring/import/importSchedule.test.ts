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

function talk(id: string, title: string, name: string, start: string, recording: string | null): Talk {
  return talkWith({ id, title, start, recording }, name);
}
