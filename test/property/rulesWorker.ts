import { Session } from 'node:inspector/promises';
import { parentPort } from 'node:worker_threads';
import { longPosts } from './longPosts.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// code that is there already would not be counted block by block
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { checker } = await import('./rulesOnPost.ts');

/**
 * Steps at n and 2n for the case with the given index: how often each block of the core's code ran. What goes on inside
 * a regular expression is no step; for that a text of many times the size has to be done before the deadline.
 */
parentPort?.on('message', async ({ index, size }: { index: number; size: number }) => {
  const [, text] = longPosts[index] ?? ['', () => ''];
  const once = await stepsOf(checker(text(size)));
  const twice = await stepsOf(checker(text(2 * size)));
  const large = checker(text(20 * size));
  const started = performance.now();
  large();
  parentPort?.postMessage({ once, twice, milliseconds: performance.now() - started });
});

async function stepsOf(run: () => void): Promise<number> {
  // what was counted so far is forgotten
  await session.post('Profiler.takePreciseCoverage');
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => url.includes('/server/core/'));
  return ours
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
