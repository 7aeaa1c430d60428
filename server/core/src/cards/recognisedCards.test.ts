import { describe, expect, test } from 'vitest';
import { parsePost } from '../post/parsePost.ts';
import type { SessionKind, SessionShape } from '../sessions/session.ts';
import { sessionOutline } from '../sessions/sessionOutline.ts';
import { shapes } from './cardShapes.ts';
import { usualStyle } from './cardTemplate.ts';
import { type CardValues, renderCard } from './renderCard.ts';
import { cardTemplate, type ShapedKind } from './sessionCards.ts';

const values: CardValues = {
  title: 'Compaction is a promise',
  speakers: [
    { name: 'Samuel Okoro', profile: 'https://social.example/okoro', company: 'Tide', photo: '/img/okoro.png' },
    { name: 'Ines Moreau', profile: 'https://social.example/moreau', company: 'Tide', photo: '/img/moreau.png' },
  ],
  abstract: 'Why a log that forgets is not a log.',
  takeaway: 'Compact what you can replay.',
  notes: 'They showed what a broker keeps, and for how long.',
  recording: 'https://www.youtube.com/watch?v=abc',
  slides: 'https://speakerdeck.com/okoro/compaction',
};

const kinds: readonly (readonly [ShapedKind, SessionKind])[] = [
  ['session', 'talk'],
  ['keynote', 'keynote'],
  ['panel', 'panel'],
  ['lightning', 'lightning'],
];

const one = { ...values, speakers: values.speakers?.slice(0, 1) ?? [] };

/** What is found in a report with a card, between others of its shape. */
function found(kind: ShapedKind, shape: SessionShape, given: CardValues) {
  const other = (title: string, name: string): string =>
    renderCard(
      cardTemplate('session', shape),
      { ...values, title, speakers: [{ name, profile: 'https://social.example/x', photo: '/img/x.png' }] },
      usualStyle,
      2,
    );
  const cards = [
    other('The tide table', 'Ada Brandt'),
    renderCard(cardTemplate(kind, shape), given, usualStyle, 2),
    other('The handover is the system', 'Rosa Almeida'),
  ];
  const text = `---\ntitle: Tidewater\ncategory: Conference\n---\n\n# Day 1\n\n${cards.join('\n\n')}\n`;
  const { sessions } = sessionOutline(parsePost({ uri: 'file:///p.md', version: 1, text, kind: 'post' }));
  return { count: sessions.length, session: sessions[1] };
}

const all = shapes.map(({ shape }) => shape);
// in the others a sentence names the speaker, and a sentence may name anybody
const naming = all.filter((shape) => shape !== 'title');

// what cards write is what the sessions view reads: both know the same shapes
describe.each(all)('a card of the shape %s is recognised', (shape) => {
  test.each(kinds)('as a %s', (kind, expected) => {
    const { count, session } = found(kind, shape, one);
    expect(count).toBe(3);
    expect(session).toMatchObject({ kind: expected, shape, title: 'Compaction is a promise' });
    expect([session?.recording?.url, session?.slides?.url ?? values.slides]).toEqual([values.recording, values.slides]);
  });
});

test('so are abstract and takeaways', () => {
  const { session } = found('session', 'linked-speaker', one);
  expect([session?.abstract, session?.takeaways]).toEqual([expect.anything(), expect.anything()]);
});

test.each(naming)('and the speakers of one of the shape %s', (shape) => {
  for (const [kind] of kinds) {
    const { session } = found(kind, shape, one);
    expect(session?.speakers.map(({ name }) => name)).toEqual(['Samuel Okoro']);
  }
  const { session } = found('session', shape, values);
  expect(session?.speakers.map(({ name }) => name)).toEqual(['Samuel Okoro', 'Ines Moreau']);
});
