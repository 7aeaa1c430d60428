import type { Failure } from '@lectern/core/protocol.ts';
import { ResponseError } from 'vscode-languageserver';

/**
 * Runs a feature; where it throws, tells so and gives the fallback: the last result, or nothing. The only place that
 * catches.
 */
export type Guard = <Result>(feature: string, fallback: Result, run: () => Result | Promise<Result>) => Promise<Result>;

export interface GuardOptions {
  /** Called once for each way in which a feature fails. */
  report(failure: Failure): void;
  /** Throws on instead of falling back, for tests. */
  readonly rethrow: boolean;
}

export function createGuard({ report, rethrow }: GuardOptions): Guard {
  const told = new Set<string>();
  return async (feature, fallback, run) => {
    try {
      return await run();
    } catch (error) {
      // an answer of the protocol, such as "cancelled", is no failure
      if (rethrow || error instanceof ResponseError) throw error;
      const message = error instanceof Error ? error.message : String(error);
      const key = `${feature}: ${message}`;
      if (!told.has(key)) report({ feature, message });
      told.add(key);
      return fallback;
    }
  };
}
