import { expect, test } from 'vitest';
import { oneAtATime } from './oneAtATime.ts';

test('asked while it runs, the work is told and runs once more, never twice at the same time', async () => {
  const log: string[] = [];
  const gates: (() => void)[] = [];
  let running = 0;
  const ask = oneAtATime(async ({ signal }) => {
    running++;
    log.push(`start, ${running} running`);
    await new Promise<void>((resolve) => gates.push(resolve));
    running--;
    log.push(signal.aborted ? 'stale' : 'fresh');
  });

  const first = ask();
  const again = ask();
  void ask();
  gates[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  gates[1]?.();
  await Promise.all([first, again]);

  expect(log).toEqual(['start, 1 running', 'stale', 'start, 1 running', 'fresh']);
});

test('asked after it has ended, it runs again', async () => {
  let runs = 0;
  const ask = oneAtATime(async () => {
    runs++;
  });
  await ask();
  await ask();
  expect(runs).toBe(2);
});

test('asked after it has failed, it runs again', async () => {
  let runs = 0;
  const ask = oneAtATime(async () => {
    runs++;
    if (runs === 1) throw new Error('the first time');
  });
  await expect(ask()).rejects.toThrow('the first time');
  await ask();
  expect(runs).toBe(2);
});
