import { parse, walk } from 'markdown-it-kramdown';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { afterAll, describe, expect, test } from 'vitest';
import { killable } from './killable.ts';
import { pathological } from './pathological.ts';

interface Work {
  readonly once: number;
  readonly twice: number;
  readonly milliseconds: number;
}

/** Doubling a text may at most multiply the work by this. */
const mostGrowth = 2.3;
const size = 3000;
/** The net under the count of steps: a parser that hangs is ended, and the next case has a fresh one. */
const deadline = 20_000;

const worker = killable<Work>(new URL('./pathologicalWorker.ts', import.meta.url), deadline);
const table: string[] = [];

afterAll(async () => {
  await worker[Symbol.asyncDispose]();
  console.log(table.join('\n'));
});

describe('work grows linearly', () => {
  test.each(pathological.map(([name], index) => [name, index] as const))(
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

describe('nesting of any depth overflows no stack', () => {
  test.each([
    ['quotes', '> '.repeat(100_000)],
    ['lists', '* '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['links', `${'['.repeat(50_000)}a${'](b)'.repeat(50_000)}`],
    ['emphasis', `${'*a _b '.repeat(20_000)}${'b_ a*'.repeat(20_000)}`],
    ['spans', `x ${'<b>'.repeat(100_000)}`],
    ['blocks', '<div>'.repeat(100_000)],
    ['blocks of Markdown', '<div markdown="1">\n'.repeat(20_000)],
    ['definitions', `a\n${': '.repeat(50_000)}`],
    ['headings', `${'# a\n'.repeat(100_000)}\n* x\n{:toc}`],
  ])('%s', { timeout: 60_000 }, (_name, text) => {
    const root = parse(text);
    let nodes = 0;
    walk(root, () => {
      nodes += 1;
    });
    expect(nodes).toBeGreaterThan(1);
    expect(renderHtml(root)).not.toBe('');
  });
});
