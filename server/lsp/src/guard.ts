import type { Failure } from '@lectern/core/protocol/lifecycle.ts';
import { ResponseError } from 'vscode-languageserver';

/**
 * Runs a feature; where it throws, tells so and gives the fallback: the last result, or nothing. The only place that
 * catches.
 */
export interface Guard {
  <Result>(feature: string, fallback: Result, run: () => Result | Promise<Result>): Promise<Result>;
  /** The same for a part of a feature: where it throws, `otherwise` gets the error's message. */
  part<Result>(feature: string, run: () => Result, otherwise: (message: string) => Result): Result;
}

export interface GuardOptions {
  /** Called once for each way in which a feature fails. */
  report(failure: Failure): void;
  /** Throws on instead of falling back, for tests. */
  readonly rethrow: boolean;
}

export function createGuard({ report, rethrow }: GuardOptions): Guard {
  const told = new Set<string>();
  const tell = (feature: string, error: unknown): string => {
    // an answer of the protocol, such as "cancelled", is no failure
    if (rethrow || error instanceof ResponseError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const key = `${feature}: ${message}`;
    if (!told.has(key)) report({ feature, message });
    told.add(key);
    return message;
  };
  const guard = async <Result>(feature: string, fallback: Result, run: () => Result | Promise<Result>) => {
    try {
      return await run();
    } catch (error) {
      tell(feature, error);
      return fallback;
    }
  };
  const part: Guard['part'] = (feature, run, otherwise) => {
    try {
      return run();
    } catch (error) {
      return otherwise(tell(feature, error));
    }
  };
  return Object.assign(guard, { part });
}
