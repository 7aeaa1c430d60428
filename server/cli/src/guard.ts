import type { Attempt } from '@lectern/core/rules/attempt.ts';
import type { Io } from './io.ts';

/**
 * Runs what may fail by our own fault: `null` then, and a line on standard error. The only catch of the command line
 * beside `run`'s.
 */
export function guard<T>(io: Pick<Io, 'stderr'>, what: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    io.stderr.write(
      `Lectern failed while ${what}: ${error instanceof Error ? error.message : String(error)}; please report it\n`,
    );
    return null;
  }
}

/** Runs the rules on a file one by one; `failed` is called for each that throws. */
export function ruleByRule(io: Pick<Io, 'stderr'>, file: string, failed: () => void): Attempt {
  return (rule, check) => {
    const result = guard(io, `checking ${file} for ${rule}`, () => ({ found: check() }));
    if (!result) failed();
    return result?.found ?? null;
  };
}
