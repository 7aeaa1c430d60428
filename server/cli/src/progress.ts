import type { Io } from './io.ts';

export interface Progress {
  next(): void;
  /** Takes the line away again. */
  end(): void;
}

/** A line on a terminal's standard error, from one second on. */
export function progress(io: Io, what: string, total: number): Progress {
  if (!io.stderr.isTerminal) return { next: () => undefined, end: () => undefined };
  const begun = io.now();
  let done = 0;
  let shownAt = begun;
  let isShown = false;
  return {
    next() {
      done++;
      const now = io.now();
      if (now - begun < 1000 || now - shownAt < 100) return;
      shownAt = now;
      isShown = true;
      io.stderr.raw(`\r${what} ${done} of ${total}`);
    },
    end() {
      if (isShown) io.stderr.raw('\r\u001B[K');
    },
  };
}
