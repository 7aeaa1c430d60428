import { expect, test } from 'vitest';
import { sessionSummary } from './sessionSummary.ts';

test.each([
  [[], 231, '231 words'],
  [['recording'], 1, 'no recording · 1 word'],
  [['text'], 5, 'hardly any text · 5 words'],
  [['slides', 'text'], 0, 'no slides · no text'],
  [[], 0, 'no text'],
] as const)('of a session that lacks %j and has %d words', (missing, words, expected) => {
  expect(sessionSummary(missing, words)).toBe(expected);
});
