/** What `work` is given to learn that its result is no longer wanted. */
export interface Attempt {
  readonly signal: AbortSignal;
}

/**
 * A way to ask for `work`, which never runs twice at the same time: asked while it runs, the attempt under way is
 * told so, and once it has ended one more follows, however often it was asked meanwhile. Work that fails fails for all who asked.
 */
export function oneAtATime(work: (attempt: Attempt) => Promise<void>): () => Promise<void> {
  let controller: AbortController | null = null;
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    try {
      do {
        controller = new AbortController();
        await work({ signal: controller.signal });
      } while (controller.signal.aborted);
    } finally {
      controller = null;
    }
  }

  return () => {
    if (controller === null) running = run();
    else controller.abort();
    return running;
  };
}
