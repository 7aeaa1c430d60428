import { shapes } from '@lectern/core/cards/cardShapes.ts';
import { usualStyle } from '@lectern/core/cards/cardTemplate.ts';
import { renderCard } from '@lectern/core/cards/renderCard.ts';
import { cardTemplate } from '@lectern/core/cards/sessionCards.ts';
import { escapeText, escapeUrl } from '@lectern/core/text/escape.ts';
import fc from 'fast-check';
import { type Inline, type Node, parse } from 'markdown-it-kramdown';
import { expect, test } from 'vitest';
import { hostileText } from './hostileText.ts';

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
    fc.property(hostileText, (input) => {
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
    fc.property(hostileText, hostileText, (title, name) => {
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
    fc.property(hostileText, (input) => {
      const url = escapeUrl(input);
      if (url === null) return;
      const { links } = parse(`[a](${url}) b\n`);
      expect(links).toHaveLength(1);
      expect(links[0]).toMatchObject({ type: 'link', destination: url });
    }),
    { numRuns: 500 },
  );
});

/**
 * What the reader sees: one line, single blanks, no control characters. What turns the direction of writing is none of
 * the text: with it the reader would see other words than the schedule says.
 */
function asShown(input: string): string {
  return (
    input
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
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
