import { expect, test } from 'vitest';
import { linksSummary } from './linksSummary.ts';

const none = { links: 12, asked: 12, dead: 0, moved: 0, undecided: [], isOnline: true };
const one = { address: 'https://a.example/', reason: 'The host answers 403' };

test.each([
  [{ ...none, links: 0, asked: 0 }, 'This post has no external links'],
  [none, 'All 12 external links live'],
  [{ ...none, dead: 1 }, 'Of 12 external links 1 is dead'],
  [
    { ...none, dead: 2, moved: 1, undecided: [one] },
    'Of 12 external links 2 are dead, 1 has moved and 1 could not be decided',
  ],
  [{ ...none, moved: 3, undecided: [one] }, 'Of 12 external links 3 have moved and 1 could not be decided'],
  [{ ...none, asked: 4 }, 'Cancelled after 4 of 12 external links: those live'],
  [{ ...none, asked: 4, dead: 1 }, 'Cancelled after 4 of 12 external links: 1 is dead'],
  [{ ...none, asked: 0, isOnline: false }, 'Cancelled after 0 of 12 external links'],
  [
    { ...none, undecided: [one], isOnline: false },
    'No external link could be checked, for nobody answered: check the network',
  ],
])('%j: %s', (links, expected) => {
  expect(linksSummary(links)).toBe(expected);
});
