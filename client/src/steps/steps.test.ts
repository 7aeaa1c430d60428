import { expect, test } from 'vitest';
import { type Outcome, runSteps, type Step } from './steps.ts';

/** Steps that answer one after the other as told, and what was asked: `name step/total`. */
function scripted(names: readonly string[], answers: Outcome[], skipped: () => readonly string[] = () => []) {
  const asked: string[] = [];
  const steps = names.map(
    (name): Step => ({
      applies: () => !skipped().includes(name),
      ask: async ({ step, totalSteps, canGoBack }) => {
        asked.push(`${name} ${step}/${totalSteps ?? '?'}${canGoBack ? '' : ' first'}`);
        return answers.shift() ?? 'next';
      },
    }),
  );
  return { asked, steps };
}

test('one after the other', async () => {
  const { asked, steps } = scripted(['a', 'b'], []);
  expect(await runSteps('T', steps)).toBe(true);
  expect(asked).toEqual(['a 1/2 first', 'b 2/2']);
});

test('back and forth again', async () => {
  const { asked, steps } = scripted(['a', 'b', 'c'], ['next', 'next', 'back', 'back']);
  expect(await runSteps('T', steps)).toBe(true);
  expect(asked.map((each) => each[0]).join('')).toBe('abcbabc');
});

test('a cancelled step ends all of them', async () => {
  const { asked, steps } = scripted(['a', 'b'], ['cancelled']);
  expect(await runSteps('T', steps)).toBe(false);
  expect(asked).toEqual(['a 1/2 first']);
});

test('a step with nothing to ask is passed over in both directions, and not counted', async () => {
  const { asked, steps } = scripted(['a', 'b', 'c'], ['next', 'back'], () => ['b']);
  expect(await runSteps('T', steps)).toBe(true);
  expect(asked).toEqual(['a 1/2 first', 'c 2/2', 'a 1/2 first', 'c 2/2']);
});

test('a total is told once no answer changes it', async () => {
  const { asked, steps } = scripted(['a', 'b', 'c'], []);
  const forked = steps.map((step, index) => (index === 1 ? { ...step, isFork: true } : step));
  expect(await runSteps('T', forked)).toBe(true);
  expect(asked).toEqual(['a 1/? first', 'b 2/?', 'c 3/3']);
});
