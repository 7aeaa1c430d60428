import { parse } from 'markdown-it-kramdown';
import { expect, test } from 'vitest';
import type { SessionShape } from '../sessions/session.ts';
import { escapeUrl } from '../text/escape.ts';
import { usualStyle } from './cardTemplate.ts';
import { type CardValues, renderCard } from './renderCard.ts';
import { cardTemplate, cardTemplates } from './sessionCards.ts';

const ada = { name: 'Ada [B]', profile: 'https://example.org/a (b)', company: 'Tide', photo: '/img/a "b".png' };
const kofi = { name: 'Kofi "K" <Adjei>', profile: 'javascript:x', company: 'Tide' };
const lin = { name: 'Lin' };

const values: CardValues = {
  title: 'Ships & *Trains*',
  speakers: [ada],
  abstract: 'Why {{ it }} works.\nAnd how',
  notes: '# None',
  takeaway: 'Look up',
  picture: '/img/ship.png',
  pictureAlt: 'A "ship"',
  recording: 'https://example.org/?v=1',
  slides: 'https://example.org/s',
};

const newTab = '{:target="_blank" rel="noopener noreferrer"}';
const adaLink = `[Ada \\[B\\]](https://example.org/a%20%28b%29)${newTab}`;
const title = 'Ships & \\*Trains\\*';

test('a session with all its values', () => {
  expect(renderCard(cardTemplate('session', 'linked-speaker'), values, usualStyle, 3)).toBe(
    [
      `### ${title} by ${adaLink}`,
      '> Why \\{\\{ it \\}\\} works. And how',
      '\\# None',
      'Takeaways:',
      '- Look up',
      '![A \\"ship\\"](/img/ship.png){: .image .fit}',
      `[Watch the recording](https://example.org/?v=1)${newTab}`,
      `[See the slides](https://example.org/s)${newTab}`,
    ].join('\n\n'),
  );
});

const three: CardValues = {
  title: 'T',
  speakers: [ada, kofi, lin],
  slides: values.slides ?? '',
  recording: 'https://r',
};
const slides = `[See the slides](https://example.org/s)${newTab}`;
const recording = `[Watch the recording](https://r)${newTab}`;
const kofiText = 'Kofi \\"K\\" \\<Adjei\\>';

test.each<[SessionShape, readonly string[], readonly string[]]>([
  ['linked-speaker', [`## T by ${adaLink}, ${kofiText} and Lin`, recording, slides], ['## T']],
  ['plain-speaker', [`## T by Ada \\[B\\], ${kofiText} and Lin`, recording, slides], ['## T']],
  ['speaker-first', [`## Ada \\[B\\], ${kofiText} and Lin: T`, recording, slides], ['## T']],
  ['speaker-last', [`## T - Ada \\[B\\], ${kofiText} & Lin`, recording, slides], ['## T']],
  [
    'parentheses',
    [`## T (${adaLink}, ${kofiText} & Lin - [Slides](https://example.org/s)${newTab})`, recording],
    ['## T'],
  ],
  ['linked-heading', [`## [T - Ada \\[B\\], ${kofiText} & Lin, Tide](https://r)${newTab}`, slides], ['## T']],
  [
    'photo',
    [
      '## T',
      `<span class="image left"><img class="p-image" alt="Ada [B]" src="/img/a%20%22b%22.png"></span>\n${kofiText}\nLin`,
      recording,
      slides,
    ],
    ['## T'],
  ],
  ['byline', ['## T', `By Ada \\[B\\], ${kofiText} & Lin, Tide`, recording, slides], ['## T']],
  ['title', ['## T', `A session by ${adaLink}, ${kofiText} and Lin.`, recording, slides], ['## T']],
])('%s: three speakers, and nothing but a title', (shape, withAll, bare) => {
  const template = cardTemplate('session', shape);
  expect(renderCard(template, three, usualStyle, 2)).toBe(withAll.join('\n\n'));
  expect(renderCard(template, { title: 'T' }, usualStyle, 2)).toBe(bare.join('\n\n'));
});

test('what has no value is left out; a speaker without a page is plain text', () => {
  const template = cardTemplate('keynote', 'linked-speaker');
  expect(renderCard(template, { title: 'T', speakers: [lin] }, usualStyle, 2)).toBe('## Keynote: T by Lin');
});

test('links are dressed as the blog dresses them', () => {
  const card = renderCard(cardTemplate('session', 'linked-speaker'), values, { ...usualStyle, newTab: '' }, 2);
  expect(card).toContain('](https://example.org/?v=1)');
  expect(card).not.toContain('target');
});

test('the questions of Q&A are no entries of the table of contents', () => {
  const template = cardTemplates([]).find(({ kind }) => kind === 'qa');
  const asked = { question: 'Why?', answer: 'Because', nextQuestion: 'Really?', nextAnswer: 'Yes' };
  const { headings } = parse(`${template ? renderCard(template, asked, usualStyle, 2) : ''}\n`);
  expect(headings.map(({ text, inToc }) => [text, inToc])).toEqual([
    ['Q&A', true],
    ['Why?', false],
    ['Really?', false],
  ]);
});

test('the shape that comes first is that of every kind', () => {
  const [first, second, third] = cardTemplates(['byline']);
  expect([first?.id, second?.id, third?.id]).toEqual(['session.byline', 'keynote.byline', 'panel.byline']);
  const ids = cardTemplates(['byline']).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('kramdown reads every card as it is meant: no warning, every attribute list belongs to something', () => {
  for (const template of cardTemplates([])) {
    const { warnings, attributeLists, headings } = parse(
      `${renderCard(template, { ...three, ...values }, usualStyle, 2)}\n`,
    );
    expect(warnings).toEqual([]);
    expect(attributeLists.filter(({ target }) => target === null)).toEqual([]);
    if (template.kind !== 'qa') expect(headings.map(({ text }) => text).join()).toContain('Ships & *Trains*');
  }
});

test.each([
  ['https://example.org/a?b=c&d=%20#e', 'https://example.org/a?b=c&d=%20#e'],
  ['/img/a b.png', '/img/a%20b.png'],
  ['100%', '100%25'],
  ['javascript:alert(1)', null],
  ['DATA:text/html,x', null],
  [' ', null],
])('URL %j', (input, expected) => {
  expect(escapeUrl(input)).toBe(expected);
});
