import type { Failure } from '@lectern/core/protocol/lifecycle.ts';
import { expect, test } from 'vitest';
import { ResponseError } from 'vscode-languageserver';
import { createGuard } from './guard.ts';

function guarded(rethrow = false) {
  const failures: Failure[] = [];
  return { failures, guard: createGuard({ report: (failure) => failures.push(failure), rethrow }) };
}

const fail = (message: string) => () => {
  throw new Error(message);
};

test('what works is handed on', async () => {
  const { guard, failures } = guarded();
  expect(await guard('hover', null, () => 'text')).toBe('text');
  expect(await guard('hover', null, async () => 'later')).toBe('later');
  expect(failures).toEqual([]);
});

test('what throws gives the fallback, and each way of failing is told once', async () => {
  const { guard, failures } = guarded();
  expect(await guard('hover', 'last', fail('a'))).toBe('last');
  expect(await guard('hover', 'last', fail('a'))).toBe('last');
  expect(await guard('hover', 'last', () => 'works')).toBe('works');
  expect(await guard('hover', 'last', fail('a'))).toBe('last');
  expect(await guard('hover', 'last', fail('b'))).toBe('last');
  expect(await guard('outline', 'last', async () => fail('a')())).toBe('last');
  expect(failures).toEqual([
    { feature: 'hover', message: 'a' },
    { feature: 'hover', message: 'b' },
    { feature: 'outline', message: 'a' },
  ]);
});

test('an answer of the protocol is no failure', async () => {
  const { guard, failures } = guarded();
  const cancelled = new ResponseError(-32800, 'cancelled');
  await expect(guard('hover', null, () => Promise.reject(cancelled))).rejects.toBe(cancelled);
  expect(failures).toEqual([]);
});

test('under test it throws on', async () => {
  const { guard, failures } = guarded(true);
  await expect(guard('hover', null, fail('a'))).rejects.toThrow('a');
  expect(failures).toEqual([]);
});

test('a part that throws is told like the whole, and its message is handed on', () => {
  const { guard, failures } = guarded();
  const otherwise = (message: string) => `instead of ${message}`;
  expect(guard.part('diagnostics', () => 'text', otherwise)).toBe('text');
  expect(guard.part('diagnostics', fail('a'), otherwise)).toBe('instead of a');
  expect(guard.part('diagnostics', fail('a'), otherwise)).toBe('instead of a');
  expect(failures).toEqual([{ feature: 'diagnostics', message: 'a' }]);
});
