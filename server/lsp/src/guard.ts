import type { Failure } from '@lectern/core/protocol.ts';
import { ResponseError } from 'vscode-languageserver';

/**
 * Runs a feature; where it throws, tells so and gives the fallback: the last result, or nothing. The only place that
 * catches.
 */
export type Guard = <Result>(
  feature: string,
  fallback: () => Result,
  run: () => Result | Promise<Result>,
) => Promise<Result>;

export interface GuardOptions {
  /** Called for a feature's first failure since it last worked. */
  report(failure: Failure): void;
  /** Throws on instead of falling back, for tests. */
  readonly rethrow: boolean;
}

export function createGuard({ report, rethrow }: GuardOptions): Guard {
  const failing = new Set<string>();
  return async (feature, fallback, run) => {
    try {
      const result = await run();
      failing.delete(feature);
      return result;
    } catch (error) {
      // an answer of the protocol, such as "cancelled", is no failure
      if (rethrow || error instanceof ResponseError) throw error;
      if (!failing.has(feature)) report({ feature, message: error instanceof Error ? error.message : String(error) });
      failing.add(feature);
      return fallback();
    }
  };
}
