/**
 * A way to start the language server's worker anew: the one before is ended. Rejects where the worker cannot be loaded;
 * one that can says so with its first message, which is for nobody else.
 */
export function workers<Started extends StartedWorker>(create: () => Started): () => Promise<Started> {
  let last: Started | null = null;
  return async () => {
    last?.terminate();
    const worker = create();
    last = worker;
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', () => resolve(worker), { once: true });
      worker.addEventListener(
        'error',
        ({ message }) => reject(new Error(`The language server cannot be loaded: ${message ?? 'its file is missing'}`)),
        { once: true },
      );
    });
  };
}

type StartedWorker = Pick<Worker, 'addEventListener' | 'terminate'>;
