import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceMore } from './onceMore.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('runs at once, and once more after the last time', () => {
  const act = vi.fn();
  const { run } = onceMore(act, 1000);
  run();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(900);
  run();
  vi.advanceTimersByTime(900);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(3);
});

test('runs no more once it is disposed of', () => {
  const act = vi.fn();
  const { run, dispose } = onceMore(act, 1000);
  run();
  dispose();
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});
