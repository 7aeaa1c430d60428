import { parentPort } from 'node:worker_threads';
import { parseWithSteps } from 'markdown-it-kramdown';
import { pathological } from './pathological.ts';

/** Work at n and 2n for the case with the given index. */
parentPort?.on('message', ({ index, size }: { index: number; size: number }) => {
  const [, text] = pathological[index] ?? ['', () => ''];
  const started = performance.now();
  const once = parseWithSteps(text(size)).steps;
  const twice = parseWithSteps(text(2 * size)).steps;
  parentPort?.postMessage({ once, twice, milliseconds: performance.now() - started });
});
