import type { Io } from './io.ts';

/**
 * Runs what may fail by our own fault: `null` then, and a line on standard error. The only catch of the command line
 * beside `run`'s.
 */
export function guard<T>(io: Io, what: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    io.stderr.write(
      `Lectern failed while ${what}: ${error instanceof Error ? error.message : String(error)}; please report it\n`,
    );
    return null;
  }
}
