/**
 * Resolves once the process that started this one has ended. npm passes a signal on to its shell only, which dies of it
 * and leaves the rest running; nothing but the id of the parent tells.
 * @param parent `process.ppid`, read at the start: it may have ended since
 */
export function parentEnded(parent: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    };
    const timer = setInterval(look, interval);
    timer.unref();
    look();
  });
}

/** Milliseconds. */
const interval = 500;
