import { expect, test, vi } from 'vitest';
import { scheduleChoices, scheduleEdits } from '../../features/importSchedule.ts';
import { parsePost } from '../../post/parsePost.ts';
import { blogWith } from '../../rules/testing.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { talkWith } from '../../schedule/testing.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';

vi.mock(import('../../post/parsePost.ts'), async (original) => {
  const { parsePost: parse, ...others } = await original();
  return { ...others, parsePost: vi.fn(parse) };
});
vi.mock(import('../../sessions/sessionOutline.ts'), async (original) => {
  const { sessionOutline: outline, ...others } = await original();
  return { ...others, sessionOutline: vi.fn(outline) };
});

/** How often a post of so many sessions is read, and its sessions are told, for an import of a link and a title each. */
function readings(count: number): { readonly parses: number; readonly outlines: number } {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const sections = numbers.map(
    (index) =>
      `\n## The tide number ${index} by [Ada Brandt](https://ada.example/${index})\n\nShe spoke about tides.\n`,
  );
  const { post, site } = blogWith(`---\ncategory: Conference\ntitle: x\n---\n${sections.join('')}`);
  if (!post) throw new Error('no post');
  const schedule: Schedule = { title: '', timeZone: null, talks: numbers.map(talk) };
  vi.mocked(parsePost).mockClear();
  vi.mocked(sessionOutline).mockClear();
  const { choices } = scheduleChoices(post, { schedule, problems: [] });
  const updates = choices?.updates.map(({ id }) => id) ?? [];
  expect(updates).toHaveLength(2 * count);
  const answer = scheduleEdits(post, site, { schedule, talks: [], updates }, () => null);
  expect(answer).toMatchObject({ updated: 2 * count, left: [] });
  return { parses: vi.mocked(parsePost).mock.calls.length, outlines: vi.mocked(sessionOutline).mock.calls.length };
}

test('an import reads the post as often for many sessions as for few', () => {
  const few = readings(4);
  expect(readings(16)).toEqual(few);
  expect(few.parses).toBeLessThanOrEqual(2);
  expect(few.outlines).toBeLessThanOrEqual(2);
});

function talk(index: number): Talk {
  const recording = `https://youtu.be/${index}`;
  return talkWith({ id: String(index), title: `The tide number ${index}, again`, recording }, 'Ada Brandt');
}
