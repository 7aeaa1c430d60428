import type { LinkAnswer } from '@lectern/core/web/linkAnswer.ts';
import { expect, test } from 'vitest';
import { createWebAnswers } from './webAnswers.ts';

const alive: LinkAnswer = { kind: 'alive' };
const dead: LinkAnswer = { kind: 'dead', status: 404 };
const undecided: LinkAnswer = { kind: 'undecided', reason: 'It took too long' };
const minutes = (count: number): number => count * 60_000;

test('keeps answers for a post until it is closed', () => {
  const answers = createWebAnswers(() => 0);
  answers.put('file:///a', new Map([['x', alive]]));
  answers.put('file:///a', new Map([['y', dead]]));
  expect([...answers.of('file:///a').answers]).toEqual([
    ['x', alive],
    ['y', dead],
  ]);
  expect(answers.of('file:///b').answers.size).toBe(0);
  const { revision } = answers.of('file:///a');
  answers.put('file:///a', new Map([['y', alive]]));
  expect(answers.of('file:///a').revision).toBeGreaterThan(revision);
  answers.forget('file:///a');
  expect(answers.of('file:///a').answers.size).toBe(0);
});

test('knows for an hour what is decided, for any post', () => {
  let now = 0;
  const answers = createWebAnswers(() => now);
  answers.put(
    'file:///a',
    new Map<string, LinkAnswer>([
      ['x', alive],
      ['y', undecided],
      ['z', dead],
    ]),
  );
  now = minutes(59);
  expect([...answers.recall(['x', 'y', 'z', 'other'])]).toEqual([
    ['x', alive],
    ['z', dead],
  ]);
  // what was only remembered is no newer for that
  answers.put('file:///b', answers.recall(['x']));
  now = minutes(60);
  expect(answers.recall(['x', 'z']).size).toBe(0);
});
