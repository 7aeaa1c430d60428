import { expect, test } from 'vitest';
import { ruleByRule } from './guard.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';

test('a rule that throws: a line on standard error, and the next one runs', () => {
  const lines: string[] = [];
  const failed: string[] = [];
  const io: Pick<Io, 'stderr'> = { stderr: messages({ isTerminal: false, write: (text) => lines.push(text) }) };
  const attempt = ruleByRule(io, 'a.md', () => failed.push('a.md'));
  const fail = (): never => {
    throw new Error('no such member');
  };
  expect([attempt('skipped-level', fail), attempt('bare-url', () => [1])]).toEqual([null, [1]]);
  expect(lines).toEqual(['Lectern failed while checking a.md for skipped-level: no such member; please report it\n']);
  expect(failed).toEqual(['a.md']);
});
