import { Worker } from 'node:worker_threads';

/** Runs one case after the other in a worker; one that does not answer in time is ended with it, and the next has a fresh one. */
export interface Killable<Work> {
  work(index: number, size: number): Promise<Work>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** @param deadline in milliseconds */
export function killable<Work>(script: URL, deadline: number): Killable<Work> {
  let worker: Worker | null = null;
  return {
    async work(index, size) {
      const current = worker ?? new Worker(script);
      worker = current;
      return await new Promise<Work>((resolve, reject) => {
        const timer = setTimeout(() => {
          worker = null;
          current.terminate().then(() => reject(new Error(`no answer after ${deadline} ms`)), reject);
        }, deadline);
        current.removeAllListeners();
        current.once('message', (found: Work) => {
          clearTimeout(timer);
          resolve(found);
        });
        current.once('error', (error) => {
          clearTimeout(timer);
          worker = null;
          reject(error);
        });
        current.postMessage({ index, size });
      });
    },
    async [Symbol.asyncDispose]() {
      await worker?.terminate();
    },
  };
}
