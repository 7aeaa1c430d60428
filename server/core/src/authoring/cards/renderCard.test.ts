import fc from 'fast-check';
import { type Inline, type Node, parse } from 'markdown-it-kramdown';
import { expect, test } from 'vitest';
import type { SessionShape } from '../../sessions/session.ts';
import { escapeText, escapeUrl } from '../../text/escape.ts';
import { shapes } from './cardShapes.ts';
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

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces()), { maxLength: 12 }).map((parts) => parts.join('')) },
  fc.string({ unit: 'binary' }),
);

test.each([
  ['paragraph', (text: string) => `${text}\n`, (root: ReturnType<typeof parse>) => only(root.children)],
  ['heading', (text: string) => `## ${text}\n`, (root: ReturnType<typeof parse>) => only(root.children)],
  [
    'quotation',
    (text: string) => `> ${text}\n`,
    (root: ReturnType<typeof parse>) => only(childrenOf(only(root.children))),
  ],
  [
    'text of a link',
    (text: string) => `x [${text}](u)\n`,
    (root: ReturnType<typeof parse>) => childrenOf(only(root.children)).at(1) ?? null,
  ],
])('a hostile text stays text: %s', (_name, source, find) => {
  fc.assert(
    fc.property(hostile, (input) => {
      const shown = escapeText(input);
      fc.pre(shown !== '');
      const node = find(parse(source(shown)));
      expect(plain(childrenOf(node))).toBe(asShown(input));
    }),
    { numRuns: 500 },
  );
});

test.each(shapes.map(({ shape }) => shape))('hostile titles and names stay text in a card of the shape %s', (shape) => {
  const template = cardTemplate('session', shape);
  fc.assert(
    fc.property(hostile, hostile, (title, name) => {
      fc.pre(escapeText(title) !== '' && escapeText(name) !== '');
      const speaker = { name, profile: 'https://example.org/', company: name, photo: '/img/a.png' };
      const card = renderCard(template, { title, speakers: [speaker] }, usualStyle, 2);
      const { headings, warnings, images, liquid, attributeLists } = parse(`${card}\n`);
      expect(headings).toHaveLength(1);
      expect(headings[0]?.text).toContain(asShown(title));
      expect([warnings, liquid, attributeLists.filter(({ target }) => target === null)]).toEqual([[], [], []]);
      for (const image of images) expect(decoded(image.attributes?.get('alt') ?? '')).toBe(asShown(name));
    }),
    { numRuns: 200 },
  );
});

test('a hostile URL ends neither its link nor the line, and leads to a page', () => {
  fc.assert(
    fc.property(hostile, (input) => {
      const url = escapeUrl(input);
      if (url === null) return;
      const { links } = parse(`[a](${url}) b\n`);
      expect(links).toHaveLength(1);
      expect(links[0]).toMatchObject({ type: 'link', destination: url });
    }),
    { numRuns: 500 },
  );
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

/** What the reader sees: one line, single blanks, no control characters. */
function asShown(input: string): string {
  return (
    input
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are left out
      .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, ' ')
      .replace(/^ | $/g, '')
  );
}

/** Browsers read references in attributes. */
function decoded(value: string): string {
  return value.replace(/&#(\d+);/g, (_reference, code: string) => String.fromCharCode(Number(code)));
}

function plain(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'entity') return node.value;
      throw new Error(`${node.type} in what should be text`);
    })
    .join('');
}

function only(nodes: readonly Node[]): Node | null {
  return nodes.length === 1 ? (nodes[0] ?? null) : null;
}

function childrenOf(node: Node | null): readonly (Node | Inline)[] {
  return node !== null && 'children' in node ? node.children : [];
}

function pieces(): string[] {
  return [
    ...'\\`*_{}[]()<>#+-.!|:~^$%=&"\'\n\t\r /@,;?19aZé🎉\u00a0\u200f',
    ...['{{', '}}', '{%', '%}', '{:', '{::', '<script>', '</b>', '<!--', '-->', '&amp;', '&#65;', '...', '---', '--'],
    ...['***', '1. ', '- ', '> ', '# ', '    ', '[^1]', '](x)', '![', '**a**', '~~a~~', '```', '$$', '<<', '>>', ' ##'],
    ...[
      '{:toc}',
      '{#id}',
      '{: .c}',
      'http://a.b',
      '<http://a.b>',
      '^',
      ': ',
      '|',
      'a|b',
      "it's",
      '"q"',
      '*[a]: b',
      '[a]: b',
    ],
  ];
}
