import { expect, test } from 'vitest';
import type { Session } from './session.ts';
import { sessionOutline } from './sessionOutline.ts';
import { postOf, report } from './testing.ts';

const heading = '## Tides by [Ada Brandt](https://social.example/@ada){:target="_blank"}\n\n';
const photo = '<span class="image left"><img class="p-image" alt="Ada Brandt" src="/img/ada.png"></span>\n\n';

function sessionIn(source: string): { readonly text: string; readonly session: Session } {
  const text = report(source);
  const [session] = sessionOutline(postOf(text)).sessions;
  if (!session) throw new Error(`No session in:\n${text}`);
  return { text, session };
}

/** What a part of a session covers. */
function covered(
  source: string,
  part: (session: Session) => { readonly start: number; readonly end: number } | null,
): string | null {
  const { text, session } = sessionIn(source);
  const span = part(session);
  return span && text.slice(span.start, span.end);
}

test.each([
  ['none', 'Water.', null],
  [
    'a link that says so',
    'Watch the [recording](https://ferry.example/1){:target="_blank"}.',
    '[recording](https://ferry.example/1)',
  ],
  ['a film', 'It is [online](https://www.youtube.com/watch?v=1).', '[online](https://www.youtube.com/watch?v=1)'],
  [
    'the words win over a film',
    '[Waves](https://youtu.be/1), [recording](https://youtu.be/2)',
    '[recording](https://youtu.be/2)',
  ],
  ['here', 'You can rewatch the talk [here](https://ferry.example/1).', '[here](https://ferry.example/1)'],
  [
    'somebody’s talk',
    "> Check out [Ada's talk](https://ferry.example/1) and the [slides](https://ferry.example/2).",
    "[Ada's talk](https://ferry.example/1)",
  ],
  ['a channel', 'See [their channel](https://www.youtube.com/channel/UC1).', null],
  ['another post', 'As in [this talk](#moons).', null],
  [
    'a frame',
    '<iframe src="https://www.youtube.com/embed/1"></iframe>',
    '<iframe src="https://www.youtube.com/embed/1"></iframe>',
  ],
  ['a frame of something else', '<iframe src="https://maps.example/1"></iframe>', null],
  ['in a part', '### Ebb\n\nThe [recording](https://youtu.be/1).', '[recording](https://youtu.be/1)'],
])('recording: %s', (_name, source, expected) => {
  expect(covered(`${heading}${source}`, ({ recording }) => recording?.span ?? null)).toBe(expected);
});

test('a heading that is a link leads to the recording', () => {
  const { session } = sessionIn('## [Tides - Ada Brandt, Harbour](https://youtu.be/1)\n\nAda showed water.');
  expect(session.recording?.url).toBe('https://youtu.be/1');
  expect(session.speakers).toMatchObject([{ name: 'Ada Brandt', company: 'Harbour', url: null }]);
});

test.each([
  ['none', 'Water.', null],
  ['a link that says so', 'Her [slides](https://ferry.example/1) are online.', 'https://ferry.example/1'],
  ['where slides are', 'They are [online](https://speakerdeck.com/ada/1).', 'https://speakerdeck.com/ada/1'],
  ['a document', '[Tides](/files/tides.pdf)', '/files/tides.pdf'],
  [
    'a presentation in a frame',
    '<iframe src="https://docs.google.com/presentation/d/1/embed"></iframe>',
    'https://docs.google.com/presentation/d/1/embed',
  ],
  ['a document of another kind', '[Tides](https://docs.google.com/document/d/1)', null],
])('slides: %s', (_name, source, expected) => {
  expect(sessionIn(`${heading}${source}`).session.slides?.url ?? null).toBe(expected);
});

test('slides beside the speaker in the heading', () => {
  const { session } = sessionIn(
    '## Tides ([Ada Brandt](https://a.example) - [Slides](https://ferry.example/1))\n\nWater.',
  );
  expect(session.slides?.url).toBe('https://ferry.example/1');
});

test.each([
  ['first', '> Water comes.\n\nText.', '> Water comes.'],
  ['behind a photo', `${photo}> Water comes.\n\nText.`, '> Water comes.'],
  ['later', 'Text.\n\n> Water comes.', null],
])('abstract: %s', (_name, source, expected) => {
  expect(covered(`${heading}${source}`, ({ abstract }) => abstract)?.trim() ?? null).toBe(expected);
});

test('abstract: behind a byline', () => {
  expect(covered('## Tides\n\nBy Ada Brandt\n\n> Water comes.\n\nText.', ({ abstract }) => abstract)?.trim()).toBe(
    '> Water comes.',
  );
});

test.each([
  ['a part', 'Text.\n\n### Key takeaways\n\nSwim.\n', '### Key takeaways\n\nSwim.\n'],
  ['a list', 'Our takeaways:\n\n- Swim.\n', '- Swim.'],
  ['what we take home', 'What we take home:\n\n- Swim.\n', '- Swim.'],
  ['another list', 'Animals:\n\n- Fish\n', null],
])('takeaways: %s', (_name, source, expected) => {
  expect(covered(`${heading}${source}`, ({ takeaways }) => takeaways)?.trim() ?? null).toBe(expected?.trim() ?? null);
});

test('pictures that are no photos, words without heading, abstract and code', () => {
  const { session } = sessionIn(
    `${heading}${photo}> Not these four words.\n\nOne two [three](https://a.example).\n\n![Waves](/img/w.png)\n\n<img class="image fit" alt="Boats" src="/img/b.png">\n\n### Four\n\n\`not this\` five\n\n    nor this\n`,
  );
  expect(session.pictures).toBe(2);
  expect(session.words).toBe(5);
});

test.each([
  ['a line each', '[Watch the recording](https://youtu.be/a)\n\n[See the slides](https://speakerdeck.com/a)', 0],
  ['one line', '[Video](https://youtu.be/a) | [Slides](https://speakerdeck.com/a)', 0],
  ['joined by a word', '[Video](https://youtu.be/a) and [slides](https://speakerdeck.com/a)', 0],
  ['in a list', '- [Video](https://youtu.be/a)\n- [Slides](https://speakerdeck.com/a){:target="_blank"}', 0],
  ['below a sentence', 'She swam.\n[Watch the recording](https://youtu.be/a)', 2],
  ['within a sentence', 'She swam in [her video](https://youtu.be/a).', 5],
  ['a link to something else', '[Her page](https://a.example)', 2],
])('words: links to recording and slides alone are none: %s', (_name, source, expected) => {
  expect(sessionIn(`${heading}${source}\n`).session.words).toBe(expected);
});

test.each([
  [
    'by its name',
    '## Tides by Ada Brandt\n\n[Ada Brandt](https://a.example/ada) and [her page](https://a.example) showed water. Ada swam.',
    'https://a.example/ada',
  ],
  [
    'by a profile of that name',
    '## Tides by Ada Brandt\n\n[Ada Brandt](https://twitter.com/ada) showed water. Ada swam.',
    'https://twitter.com/ada',
  ],
  [
    'by her first name',
    '## Tides by Ada Brandt\n\n[Ada](https://twitter.com/ada) showed water.',
    'https://twitter.com/ada',
  ],
  [
    'in the last line',
    '## Tides by Ada Brandt\n\nAda swam.\n\n> Follow [Ada Brandt on Twitter](https://twitter.com/ada).',
    'https://twitter.com/ada',
  ],
  [
    'by her handle',
    '## Tides by Ada Brandt\n\nAda is [@ada](https://twitter.com/ada) there.',
    'https://twitter.com/ada',
  ],
  ['somebody else’s', '## Tides by Ada Brandt\n\nAda met [Kofi Adjei](https://twitter.com/kofi).', null],
])('a speaker is linked in the text: %s', (_name, source, expected) => {
  expect(sessionIn(source).session.speakers.map(({ url }) => url)).toEqual([expected]);
});

test('a photo below a heading that names the speaker', () => {
  const { session } = sessionIn(`# Tides\n\n### by [Ada Brandt](https://a.example)\n\n${photo}Water.`);
  expect(session.speakers).toMatchObject([{ name: 'Ada Brandt', photo: '/img/ada.png' }]);
});

test('photos belong to the speakers they name, else to those in their place', () => {
  const named = sessionIn(
    `## Tides by [Kofi Adjei](https://k.example) and [Ada Brandt](https://a.example)\n\n${photo}Water.`,
  );
  expect(named.session.speakers.map(({ photo: source }) => source)).toEqual([null, '/img/ada.png']);
  const placed = sessionIn(`${heading}<img class="p-image" src="/img/1.png">\n\nWater.`);
  expect(placed.session.speakers.map(({ photo: source }) => source)).toEqual(['/img/1.png']);
});

test.each([
  ['behind a comma', 'Ada Brandt, Harbour', [['Ada Brandt', 'Harbour']]],
  [
    'of two',
    'Ada Brandt & Kofi Adjei, Harbour',
    [
      ['Ada Brandt', 'Harbour'],
      ['Kofi Adjei', 'Harbour'],
    ],
  ],
  [
    'of each',
    'Ada Brandt (Harbour) and Kofi Adjei (Ferry)',
    [
      ['Ada Brandt', 'Harbour'],
      ['Kofi Adjei', 'Ferry'],
    ],
  ],
  ['that looks like a name', 'Ada Brandt, Blue Harbour', [['Ada Brandt', 'Blue Harbour']]],
  [
    'of a kind',
    'Ada Brandt, Harbour Consulting & Kofi Adjei',
    [
      ['Ada Brandt', 'Harbour Consulting'],
      ['Kofi Adjei', null],
    ],
  ],
  ['behind at', 'Ada Brandt at Harbour', [['Ada Brandt', 'Harbour']]],
  ['a handle', 'Ada Brandt @ada', [['Ada Brandt', null]]],
])('company: %s', (_name, people, expected) => {
  const { session } = sessionIn(`## Tides\n\nBy ${people}\n\nWater.`);
  expect(session.speakers.map(({ name, company }) => [name, company])).toEqual(expected);
});
