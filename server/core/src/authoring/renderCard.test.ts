import fc from 'fast-check';
import { type Inline, type Node, parse } from 'markdown-it-kramdown';
import { describe, expect, test } from 'vitest';
import { escapeText, escapeUrl } from './escape.ts';
import { type CardValues, renderCard } from './renderCard.ts';
import { cardTemplates } from './sessionCards.ts';

const values: CardValues = {
  title: 'Ships & *Trains*',
  speaker: 'Ada [B]',
  profile: 'https://example.org/a (b)',
  abstract: 'Why {{ it }} works.\nAnd how',
  notes: '# None',
  picture: '/img/ship.png',
  pictureAlt: 'A "ship"',
  recording: 'https://example.org/?v=1',
  question: 'Why?',
  answer: 'Because',
  nextQuestion: 'Really?',
  nextAnswer: 'Yes',
};

describe('a card with its values', () => {
  test('session', () => {
    expect(renderCard(template('session'), values, 3)).toBe(
      [
        '### Ships & \\*Trains\\* by [Ada \\[B\\]](https://example.org/a%20%28b%29){:target="_blank" rel="noopener noreferrer"}',
        '> Why \\{\\{ it \\}\\} works. And how',
        '\\# None',
        '![A \\"ship\\"](/img/ship.png){: .image .fit}',
        '[Watch the recording](https://example.org/?v=1){:target="_blank" rel="noopener noreferrer"}',
      ].join('\n\n'),
    );
  });

  test('what has no value is left out; a speaker without a page is plain text', () => {
    expect(renderCard(template('session'), { title: 'T', speaker: 'S', profile: 'javascript:x' }, 2)).toBe('## T by S');
  });

  test('the questions of Q&A are no entries of the table of contents', () => {
    const { headings } = parse(`${renderCard(template('qa'), values, 2)}\n`);
    expect(headings.map(({ text, inToc }) => [text, inToc])).toEqual([
      ['Q&A', true],
      ['Why?', false],
      ['Really?', false],
    ]);
  });

  function template(kind: string) {
    const found = cardTemplates.find((each) => each.kind === kind);
    if (!found) throw new Error(`No template ${kind}`);
    return found;
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
