import { expect, test } from 'vitest';
import { readSchedule } from './formats.ts';
import type { Talk } from './schedule.ts';

test.each([
  ['<abstract>&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;End&lt;/p&gt;</abstract>'],
  ['<abstract><![CDATA[<p>One &amp; two</p><p>End</p>]]></abstract>'],
  ['<abstract><p>One &amp; two</p><p>End</p></abstract>'],
  ['<abstract>\n<p>One <em>&amp;</em> two</p>\n<p><abstract>End</abstract></p></abstract>'],
  ['<abstract/><description><p>One &amp; two</p><p>End</p></description>'],
])('markup of an abstract, escaped or not, is taken out: %s', (xml) => {
  expect(talkOf(xml)?.abstract).toBe('One & two\n\nEnd');
});

// quadratic work would take many times as long as a test may
test('an abstract in which CDATA begins over and over, and never ends, is read all the same', { timeout: 5000 }, () => {
  expect(talkOf(`<abstract>One<!-- ${'<![CDATA['.repeat(150_000)} --></abstract>`)?.abstract).toMatch(/^One/);
});

test.each([
  ['04:00', '00:15', '2026-12-28T00:15'],
  ['04:00:00', '03:59', '2026-12-28T03:59'],
  ['04:00', '04:00', '2026-12-27T04:00'],
  ['09:00:00', '08:30', '2026-12-27T08:30'],
  ['09:00:00', '00:15', '2026-12-28T00:15'],
  ['', '00:15', '2026-12-27T00:15'],
  ['at four', '00:15', '2026-12-27T00:15'],
])('with a change of day at “%s”, what begins at %s is on its own date or the next', (change, start, expected) => {
  expect(talkOf(`<start>${start}</start>`, `<day_change>${change}</day_change>`)?.start).toBe(expected);
});

test('an attachment is slides by its type, and lies at the talk’s own site', () => {
  const xml =
    '<url>https://talks.example.org/night/7</url><attachments><attachment type="paper" href="/a/1"/><attachment type="slides" href="/a/2"/></attachments>';
  expect(talkOf(xml)?.slides).toBe('https://talks.example.org/a/2');
});

test('subtitles are no recording', () => {
  const links = ['vtt', 'mp4'].map(
    (end) => `<link href="https://video.fosdem.org/7.${end}">Video recording (${end})</link>`,
  );
  expect(talkOf(`<links>${links.join('')}</links>`)?.recording).toBe('https://video.fosdem.org/7.mp4');
});

function talkOf(event: string, conference = ''): Talk | undefined {
  const room = `<room name="Hall"><event id="7"><title>Lamps</title>${event}</event></room>`;
  const text = `<schedule><conference>${conference}</conference><day date="2026-12-27">${room}</day></schedule>`;
  return readSchedule(text, { timeZone: null }).schedule?.talks[0];
}
