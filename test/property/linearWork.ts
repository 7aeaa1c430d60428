import { afterAll, describe, expect, test } from 'vitest';
import { killable } from './killable.ts';

interface Work {
  readonly once: number;
  readonly twice: number;
  readonly milliseconds: number;
}

/** Doubling a text may at most multiply the work by this. */
const mostGrowth = 2.3;
/** The net under the count of steps: what hangs is ended, and the next case has a fresh worker. */
const deadline = 20_000;

/**
 * Holds the work for each case at `size` and at twice that against each other; prints a table of them.
 * @param worker a module that counts the steps for the case of an index
 */
export function linearWork(
  title: string,
  cases: readonly (readonly [name: string, ...rest: readonly unknown[]])[],
  worker: URL,
  size: number,
): void {
  describe(title, () => {
    const running = killable<Work>(worker, deadline);
    const table: string[] = [];

    afterAll(async () => {
      await running[Symbol.asyncDispose]();
      console.log(table.join('\n'));
    });

    test.each(cases.map(([name], index) => [name, index] as const))(
      '%s',
      { timeout: 2 * deadline },
      async (name, index) => {
        const { once, twice, milliseconds } = await running.work(index, size);
        const growth = twice / once;
        const figures = [`${growth.toFixed(2)} ×`, String(once).padStart(9), '→', String(twice).padStart(9), 'steps'];
        table.push(`${figures.join(' ')} ${milliseconds.toFixed(0).padStart(6)} ms  ${name}`);
        expect(growth, `${once} → ${twice} steps`).toBeLessThanOrEqual(mostGrowth);
      },
    );
  });
}
