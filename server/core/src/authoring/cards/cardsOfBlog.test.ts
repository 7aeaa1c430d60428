// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so
import { expect, test } from 'vitest';
import { buildSite, updateSite } from '../../site/buildSite.ts';
import { cardPrefix, cardsOfBlog, ownCardOf, shapesByUse } from './cardsOfBlog.ts';

const report = (headings: readonly string[]): string =>
  `---\ntitle: A\ncategory: Conference\n---\n\n# Day 1\n\n${headings.map((each) => `## ${each}\n\nShe spoke about tides.\n`).join('\n')}`;

const last = report(['Tides - Ada Brandt', 'Wind - Kofi Adjei', 'Rain - Ines Moreau']);
const first = report(['Ada Brandt: Tides', 'Kofi Adjei: Wind']);

const site = buildSite({
  root: 'file:///blog',
  files: [],
  texts: new Map([
    ['_posts/2026-01-01-a.md', last],
    ['_posts/2026-01-02-b.md', first],
  ]),
});

test('the shape that most sessions of the blog have comes first', () => {
  expect(shapesByUse(site).slice(0, 2)).toEqual(['speaker-last', 'speaker-first']);
  const cards = cardsOfBlog(site);
  expect(cards.find(({ kind }) => kind === 'keynote')?.id).toBe('keynote.speaker-last');
  expect(cards.slice(0, 6).map((card) => cardPrefix(card, cards))).toEqual([
    ...['session', 'keynote', 'panel', 'lightning', 'qa'],
    'session-speaker-first',
  ]);
});

test('and follows what the posts do', () => {
  const uri = 'file:///blog/_posts/2026-01-01-a.md';
  const after = updateSite(site, { kind: 'write', uri, text: first });
  expect(shapesByUse(after)[0]).toBe('speaker-first');
  expect(shapesByUse(updateSite(after, { kind: 'delete', uri }))[0]).toBe('speaker-first');
});

test('drafts have no say', () => {
  const draft = buildSite({ root: 'file:///blog', files: [], texts: new Map([['_drafts/a.md', last]]) });
  expect(shapesByUse(draft)[0]).toBe('linked-speaker');
});

test('the blog’s own cards come first; one named as a kind takes its place', () => {
  const settings = 'cards:\n  workshop: "## Workshop: ${title}"\n  keynote: "## Keynote – ${title}"\n';
  const own = buildSite({ root: 'file:///blog', files: [], texts: new Map([['.lectern.yml', settings]]) });
  const cards = cardsOfBlog(own);
  expect(cards.slice(0, 4).map((card) => [card.id, card.kind, cardPrefix(card, cards)])).toEqual([
    ['own.workshop', 'own', 'workshop'],
    ['own.keynote', 'keynote', 'keynote'],
    ['session.linked-speaker', 'session', 'session'],
    ['panel.linked-speaker', 'panel', 'panel'],
  ]);
  expect([ownCardOf(own, 'keynote')?.id, ownCardOf(own, 'session')]).toEqual(['own.keynote', null]);
});
