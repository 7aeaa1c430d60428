import type { Finding } from './rule.ts';

/**
 * Runs a rule: `null` where it throws by our own fault. Whoever starts the rules gives it and tells of the failure, so
 * that one rule that fails costs only what it would have found.
 * @param rule its id
 */
export type Attempt = <Result>(rule: string, check: () => Result) => Result | null;

/** Lets a rule throw on: for tests. */
export const unguarded: Attempt = (_rule, check) => check();

/**
 * The failure as a problem at the beginning of the file, so that an editor never shows "all clear".
 * @param what which of the rules failed, or `null` where none could run
 */
export function failureFinding(what: { readonly rule: string; readonly message: string } | null): Finding {
  return {
    rule: what?.rule ?? 'lectern',
    severity: 'error',
    span: { start: 0, end: 0 },
    message: what
      ? `Lectern failed while checking \`${what.rule}\` (${what.message}), so its problems are not shown; those of the other rules are`
      : 'Lectern failed while checking this file, so it shows only what it found before; the file itself may be right',
    fixes: [],
  };
}
