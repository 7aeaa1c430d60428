import { expect, test } from 'vitest';
import { applyEdits } from '../text/change.ts';
import { codeLenses } from './codeLens.ts';
import { sessionAddition, sessionMove } from './sessionEdits.ts';
import { sessions } from './sessions.ts';
import { atCursor } from './testing.ts';

const front = '---\nlayout: post\ncategory: Conference\ntags: [Conference]\n---\n';
/** As few as a session may have. */
const words = 'word '.repeat(20).trim();
const speakers = ['Ada Brandt', 'Kofi Adjei', 'Mira Janssens', 'Tobias Falk'];

interface Talk {
  readonly recording?: boolean;
  readonly text?: string;
}

function talk(index: number, { recording = true, text = words }: Talk = {}): string {
  const name = speakers[index] ?? '';
  const link = recording ? `\n\n[Watch the recording](https://video.example/${index})` : '';
  return `## Talk ${index} by [${name}](https://x.example/${index})\n\n${text}${link}\n\n`;
}

const report = `${front}# Day 1\n\n${talk(0)}${talk(1)}# Day 2\n\n${talk(2, { recording: false })}`;

function postOf(source: string) {
  return atCursor(source.includes('‸') ? source : `${source}‸`);
}

test('sessions stand below their day, with words, minutes and what is missing', () => {
  const { post } = postOf(report);
  const { isReport, entries } = sessions(post);
  expect(isReport).toBe(true);
  const shown = entries.map((entry) =>
    entry.kind === 'day' ? [entry.title, entry.sessions.map(({ title, missing }) => [title, ...missing])] : entry.title,
  );
  expect(shown).toEqual([
    ['Day 1', [['Talk 0'], ['Talk 1']]],
    ['Day 2', [['Talk 2', 'recording']]],
  ]);
  const [day] = entries;
  expect(day?.kind === 'day' ? day.sessions[0] : null).toMatchObject({
    kind: 'talk',
    speakers: [{ name: 'Ada Brandt', url: 'https://x.example/0', company: null, photo: null }],
    recording: 'https://video.example/0',
    slides: null,
    minutes: 1,
  });
});

test.each<[string, readonly Talk[], readonly (readonly string[])[]]>([
  ['nobody has', [{ recording: false }, { recording: false }, { recording: false }], [[], [], []]],
  ['one alone has', [{}, { recording: false }, { recording: false }], [[], [], []]],
  ['two have', [{}, {}, { recording: false }], [[], [], ['recording']]],
  ['too few of many have', [{}, {}, ...Array<Talk>(5).fill({ recording: false })], Array(7).fill([])],
  ['is text', [{}, {}, { text: 'Later, with more words than the card alone has.' }], [[], [], ['text']]],
  ['but text, which no talk can do without', [{ text: 'Later.' }, { text: 'Later.' }], [['text'], ['text']]],
])('missing is what others have: %s', (_name, talks, expected) => {
  const { post } = postOf(`${front}${talks.map((each, index) => talk(index % 4, each)).join('')}`);
  const found = sessions(post).entries.map((entry) => (entry.kind === 'day' ? [] : entry.missing));
  expect(found).toEqual(expected);
});

test('a post that is no report has no sessions', () => {
  expect(sessions(postOf('---\nlayout: post\n---\n# Installing Redis\n\nRun it.\n').post)).toEqual({
    isReport: false,
    entries: [],
  });
});

/** The headings after a move of the session at the cursor, or the reason against it. */
function movedHeadings(source: string, to: 'up' | 'down' | 'end' | string): readonly string[] | string {
  const { post, site, offset } = atCursor(source);
  const target = ['up', 'down', 'end'].includes(to)
    ? (to as 'up' | 'down' | 'end')
    : post.lines.positionAt(post.text.indexOf(to));
  const move = sessionMove(post, site, offset, target, () => null);
  if ('reason' in move) return move.reason;
  const edits = move.edits.map(({ range, newText }) => ({
    span: { start: post.lines.offsetAt(range.start), end: post.lines.offsetAt(range.end) },
    text: newText,
  }));
  const after = applyEdits(post.text, edits);
  const lines = after.split('\n');
  expect(lines[move.heading.line]).toBe(post.text.split('\n')[move.from.start.line]);
  return lines.flatMap((line) => /^#+ (Day \d|Talk \d|Recap)/.exec(line)?.[1] ?? []);
}

const at = (text: string): string => report.replace(text, `${text}‸`);

test.each<[string, string, 'up' | 'down' | 'end' | string, readonly string[] | string]>([
  ['up', at('# Talk 1'), 'up', ['Day 1', 'Talk 1', 'Talk 0', 'Day 2', 'Talk 2']],
  ['down', at('# Talk 0'), 'down', ['Day 1', 'Talk 1', 'Talk 0', 'Day 2', 'Talk 2']],
  [
    'from the text below its heading',
    report.replace(words, `${words}‸`),
    'down',
    ['Day 1', 'Talk 1', 'Talk 0', 'Day 2', 'Talk 2'],
  ],
  ['down into the next day', at('# Talk 1'), 'down', ['Day 1', 'Talk 0', 'Day 2', 'Talk 1', 'Talk 2']],
  ['up into the day before', at('# Talk 2'), 'up', ['Day 1', 'Talk 0', 'Talk 1', 'Talk 2', 'Day 2']],
  ['onto a later one', at('# Talk 0'), '## Talk 2', ['Day 1', 'Talk 1', 'Day 2', 'Talk 2', 'Talk 0']],
  ['onto an earlier one', at('# Talk 2'), '## Talk 0', ['Day 1', 'Talk 2', 'Talk 0', 'Talk 1', 'Day 2']],
  ['onto a day', at('# Talk 0'), '# Day 2', ['Day 1', 'Talk 1', 'Day 2', 'Talk 0', 'Talk 2']],
  ['to the end', at('# Talk 0'), 'end', ['Day 1', 'Talk 1', 'Day 2', 'Talk 2', 'Talk 0']],
  ['a day, with its sessions', at('# Day 2'), 'up', ['Day 2', 'Talk 2', 'Day 1', 'Talk 0', 'Talk 1']],
  [
    'into an empty day',
    at('# Talk 2').replace('# Day 2', '# Day 3\n\n# Day 2'),
    'up',
    ['Day 1', 'Talk 0', 'Talk 1', 'Day 3', 'Talk 2', 'Day 2'],
  ],
  [
    'with a part behind it that has its level',
    at('# Talk 0').replace('## Talk 1 by', '## Recap\n\nSo much.\n\n## Talk 1 by'),
    'down',
    ['Day 1', 'Talk 1', 'Talk 0', 'Recap', 'Day 2', 'Talk 2'],
  ],
  [
    'past a section of its level, where the next session stands deeper',
    at('# Talk 1').replace('# Day 2\n\n## Talk 2', '## Afternoon\n\n### Talk 2'),
    'down',
    ['Day 1', 'Talk 0', 'Talk 2', 'Talk 1'],
  ],
  ['never the first one up', at('# Talk 0'), 'up', '“Talk 0 by Ada Brandt” is the first one already'],
  ['never the last one down', at('# Talk 2'), 'down', '“Talk 2 by Mira Janssens” is the last one already'],
  ['never onto itself', at('# Talk 0'), '## Talk 0', '“Talk 0 by Ada Brandt” stands there already'],
  [
    'nothing outside sessions',
    report.replace('layout', 'la‸yout'),
    'down',
    'The cursor is in no session of a conference report',
  ],
])('a session moves: %s', (_name, source, to, expected) => {
  expect(movedHeadings(source, to)).toEqual(expected);
});

test('an addition is a list of edits, or a reason', () => {
  const { post, offset } = atCursor(at('# Talk 2'));
  const options = { style: { newTab: '', fittingPicture: '' }, kramdown: {} };
  expect(sessionAddition(post, offset, { recording: 'https://v.example' }, options)).toMatchObject({
    edits: [{ newText: '\n\n[Watch the recording](https://v.example)' }],
  });
  expect(sessionAddition(post, 0, { recording: 'https://v.example' }, options)).toHaveProperty('reason');
});

test('a lens above each session says what is missing and how long it is', () => {
  const { post } = postOf(report);
  const lenses = codeLenses(post, 'show');
  expect(lenses.map(({ command }) => command?.title)).toEqual(['20 words', '20 words', 'no recording · 20 words']);
  const place = post.lines.positionAt(post.text.indexOf('## Talk 2'));
  expect(lenses[2]?.range).toEqual({ start: place, end: place });
  expect(lenses[2]?.command).toMatchObject({ command: 'show', arguments: [post.uri, place] });
  expect(codeLenses(post, null)[0]?.command?.command).toBe('');
});
