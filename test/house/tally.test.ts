import { describe, expect, test } from 'vitest';
import { count } from '../../scripts/test/stages.ts';
import { closingLine, isGreen, judge, readProjects, readTally, type Stage, table } from '../../scripts/test/tally.ts';

const tally = (passed: number, failed: number, skipped: number) => ({ passed, failed, skipped });

describe('a runner', () => {
  test.each([
    ['passed', 0, tally(3, 0, 1), tally(3, 0, 1)],
    ['had a failing test', 1, tally(2, 1, 0), tally(2, 1, 0)],
    ['had a failing test, and still ended well', 0, tally(2, 1, 0), tally(2, 1, 0)],
    ['skipped all its tests', 0, tally(0, 0, 4), tally(0, 0, 4)],
    ['ended badly without a failing test', 70, tally(5, 0, 0), tally(5, 1, 0)],
    ['was killed', null, tally(5, 0, 0), tally(5, 1, 0)],
    ['ran no test', 0, tally(0, 0, 0), tally(0, 1, 0)],
    ['left no report', 0, undefined, tally(0, 1, 0)],
    ['died without a report', 70, undefined, tally(0, 1, 0)],
  ])('that %s', (_case, status, report, expected) => {
    expect(judge(status, report)).toMatchObject(expected);
  });
});

describe('a process', () => {
  const write = (report: unknown): string =>
    `require('node:fs').writeFileSync(process.env.TALLY_FILE, ${JSON.stringify(JSON.stringify(report))});`;

  test.each([
    ['writes its report', write(tally(2, 0, 1)), tally(2, 0, 1)],
    ['writes a report of nothing', write(tally(0, 0, 0)), tally(0, 1, 0)],
    ['writes none', '', tally(0, 1, 0)],
    ['dies after its report', `${write(tally(2, 0, 0))} process.kill(process.pid, 'SIGKILL');`, tally(2, 1, 0)],
  ])('that %s', (_case, script, expected) => {
    expect(count('stand-in', ['--eval', script])).toMatchObject(expected);
  });
});

describe('a report', () => {
  test('is read', () => {
    expect(readTally('{"passed":1,"failed":2,"skipped":3}')).toEqual(tally(1, 2, 3));
    const timed = { ...tally(1, 0, 0), seconds: 0.5 };
    expect(readProjects(JSON.stringify({ unit: timed }))).toEqual({ unit: timed });
  });

  test.each(['', '{"passed":1', 'null', '[]', '{"passed":1}', '{"passed":-1,"failed":0,"skipped":0}'])(
    'is none: %s',
    (json) => {
      expect(readTally(json)).toBeUndefined();
    },
  );

  test.each(['', 'null', '{}', '{"unit":{}}', '{"unit":{"passed":1,"failed":0,"skipped":0}}'])(
    'is none of several projects: %s',
    (json) => {
      expect(readProjects(json)).toBeUndefined();
    },
  );
});

describe('the whole', () => {
  test('adds up', () => {
    expect(closingLine([tally(1, 0, 2), tally(3, 4, 0)])).toBe('4 passed, 4 failed, 2 skipped');
  });

  test.each([
    [true, [tally(1, 0, 0), tally(0, 0, 1)]],
    [false, [tally(1, 0, 0), tally(0, 1, 0)]],
    [false, [tally(0, 0, 7)]],
    [false, []],
  ])('is green: %s', (expected, tallies) => {
    expect(isGreen(tallies)).toBe(expected);
  });

  test('is shown with its reasons', () => {
    const stages: Stage[] = [
      { name: 'types', ...tally(1, 0, 0), seconds: 1.25 },
      { name: 'in VS Code', ...tally(0, 1, 0), seconds: 12, note: 'left no report (exit 70)' },
    ];
    expect(table(stages)).toBe(
      [
        '            passed  failed  skipped  seconds',
        'types            1       0        0      1.3',
        'in VS Code       0       1        0     12.0  left no report (exit 70)',
      ].join('\n'),
    );
  });
});
