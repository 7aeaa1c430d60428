import { expect, test } from 'vitest';
import { blogWith } from '../rules/testing.ts';
import { sessionCards } from './sessionCards.ts';

test('cards of one kind are told apart by their shapes', () => {
  const { post, site } = blogWith('---\ntitle: A\n---\n\n# A\n');
  const cards = (post && sessionCards(post, site))?.cards ?? [];
  const names = cards.map(({ label, shape }) => `${label} · ${shape}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Session · Title by Speaker');
});
