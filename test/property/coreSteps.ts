import { Session } from 'node:inspector/promises';
import { parentPort } from 'node:worker_threads';
import { longPosts } from './longPosts.ts';

/** Prepares some work on a post; what it returns does it. */
export type WorkOn = (text: string) => () => void;

/**
 * Answers a worker's messages with the steps at n and 2n for the case with the given index: how often each block of the
 * core's code ran. What goes on inside a regular expression is no step; for that a text of many times the size has to be
 * done before the deadline.
 *
 * @param load imports the work: code that is there before this is called would not be counted block by block
 */
export async function answerWithSteps(load: () => Promise<WorkOn>): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const workOn = await load();
  const stepsOf = async (run: () => void): Promise<number> => {
    // what was counted so far is forgotten
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.includes('/server/core/'));
    return ours
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
  parentPort?.on('message', async ({ index, size }: { index: number; size: number }) => {
    const [, text] = longPosts[index] ?? ['', () => ''];
    const once = await stepsOf(workOn(text(size)));
    const twice = await stepsOf(workOn(text(2 * size)));
    const large = workOn(text(20 * size));
    const started = performance.now();
    large();
    parentPort?.postMessage({ once, twice, milliseconds: performance.now() - started });
  });
}
