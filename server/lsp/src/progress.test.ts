import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RemoteWindow, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { createGuard } from './guard.ts';
import { withProgress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(declines = false) {
  const said: string[] = [];
  const reporter: Pick<WorkDoneProgressServerReporter, 'begin' | 'done'> = {
    begin: (title) => said.push(title),
    done: () => said.push('done'),
  };
  const window: Pick<RemoteWindow, 'createWorkDoneProgress'> = {
    createWorkDoneProgress: () =>
      declines ? Promise.reject(new Error('declined')) : Promise.resolve(reporter as WorkDoneProgressServerReporter),
  };
  const guard = createGuard({ report: ({ message }) => said.push(message), rethrow: false });
  const gates: (() => void)[] = [];
  const load = (): Promise<string> => new Promise((resolve) => gates.push(() => resolve('site')));
  const loaded = withProgress(window as RemoteWindow, guard, 'file:///my%20blog', load);
  return { said, loaded, finish: () => gates[0]?.() };
}

test('a blog that is read at once shows nothing', async () => {
  const { said, loaded, finish } = setUp();
  finish();
  expect(await loaded).toBe('site');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual([]);
});

test('one that takes longer is shown, until it is read', async () => {
  const { said, loaded, finish } = setUp();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual(['Lectern reads my blog']);
  finish();
  expect(await loaded).toBe('site');
  expect(said).toEqual(['Lectern reads my blog', 'done']);
});

test('an editor that shows no progress hinders nothing', async () => {
  const { said, loaded, finish } = setUp(true);
  await vi.advanceTimersByTimeAsync(1_000);
  finish();
  expect(await loaded).toBe('site');
  expect(said).toEqual(['declined']);
});
