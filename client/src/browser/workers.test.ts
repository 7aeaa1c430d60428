import { expect, test } from 'vitest';
import { workers } from './workers.ts';

/** Stands for a worker: what it says is up to the test. */
class TestWorker extends EventTarget {
  isEnded = false;
  terminate(): void {
    this.isEnded = true;
  }
}

function started() {
  const created: TestWorker[] = [];
  const start = workers(() => {
    const worker = new TestWorker();
    created.push(worker);
    return worker as unknown as Worker;
  });
  const last = (): TestWorker => {
    const worker = created.at(-1);
    if (!worker) throw new Error('no worker was made');
    return worker;
  };
  return { start, last };
}

test('a worker is there once it has said something', async () => {
  const { start, last } = started();
  const starting = start();
  const worker = last();
  worker.dispatchEvent(new MessageEvent('message', { data: 'loaded' }));
  expect(await starting).toBe(worker);
});

test('one that cannot be loaded is a failure, with the reason', async () => {
  const { start, last } = started();
  const starting = start();
  last().dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' }));
  await expect(starting).rejects.toThrow('The language server cannot be loaded: no such script');
});

test('the one before is ended', async () => {
  const { start, last } = started();
  const first = start();
  const one = last();
  one.dispatchEvent(new MessageEvent('message'));
  await first;
  const second = start();
  const two = last();
  two.dispatchEvent(new MessageEvent('message'));
  await second;
  expect([one.isEnded, two.isEnded]).toEqual([true, false]);
});
