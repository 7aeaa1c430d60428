import { afterAll, describe, expect, test } from 'vitest';
import { killable } from './killable.ts';
import { longPosts } from './longPosts.ts';

interface Work {
  readonly once: number;
  readonly twice: number;
  readonly milliseconds: number;
}

/** Doubling a post may at most multiply the work of all rules by this. */
const mostGrowth = 2.3;
const size = 100;
/** For a post of twenty times the size: what counts is that it ends. */
const deadline = 20_000;
const worker = killable<Work>(new URL('./rulesWorker.ts', import.meta.url), deadline);
const table: string[] = [];

afterAll(async () => {
  await worker[Symbol.asyncDispose]();
  console.log(table.join('\n'));
});

describe('work of the rules grows linearly', () => {
  test.each(longPosts.map(([name], index) => [name, index] as const))(
    '%s',
    { timeout: 2 * deadline },
    async (name, index) => {
      const { once, twice, milliseconds } = await worker.work(index, size);
      const growth = twice / once;
      table.push(
        `${growth.toFixed(2)} × ${String(once).padStart(9)} → ${String(twice).padStart(9)} steps ${milliseconds.toFixed(0).padStart(6)} ms  ${name}`,
      );
      expect(growth, `${once} → ${twice} steps`).toBeLessThanOrEqual(mostGrowth);
    },
  );
});
