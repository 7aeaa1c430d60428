export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Timed extends Tally {
  readonly seconds: number;
}

/** One line of the closing table. */
export interface Stage extends Timed {
  readonly name: string;
  /** Why it was skipped, or failed without a test having failed. */
  readonly note?: string;
}

/** A runner that failed without a failing test, ran no test or left no report has failed, whatever its report says. */
export function judge(status: number | null, report: Tally | undefined): Tally & { readonly note?: string } {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, note: `left no report (exit ${status})` };
  if (report.failed > 0) return report;
  if (status !== 0) return { ...report, failed: 1, note: `exit ${status}, though no test failed` };
  if (report.passed + report.skipped === 0) return { ...report, failed: 1, note: 'no test ran' };
  return report;
}

/** Reads the report of one runner; `undefined` where it is none. */
export function readTally(json: string): Tally | undefined {
  const report = parse(json);
  return isTally(report) ? report : undefined;
}

/** Reads a report with a tally for each project, the name the key; `undefined` where it is none. */
export function readProjects(json: string): Readonly<Record<string, Timed>> | undefined {
  const report = parse(json);
  if (typeof report !== 'object' || report === null) return undefined;
  const tallies = Object.values(report);
  const isReport = tallies.length > 0 && tallies.every((tally) => isTally(tally) && 'seconds' in tally);
  return isReport ? { ...report } : undefined;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `3 passed, 0 failed, 1 skipped` */
export function closingLine(tallies: readonly Tally[]): string {
  const { passed, failed, skipped } = sum(tallies);
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** No failure, and something passed. */
export function isGreen(tallies: readonly Tally[]): boolean {
  const { passed, failed } = sum(tallies);
  return failed === 0 && passed > 0;
}

export function table(stages: readonly Stage[]): string {
  const rows = stages.map(({ name, passed, failed, skipped, seconds, note }) => ({
    cells: [name, `${passed}`, `${failed}`, `${skipped}`, seconds.toFixed(1)],
    note: note ?? '',
  }));
  const all = [{ cells: ['', 'passed', 'failed', 'skipped', 'seconds'], note: '' }, ...rows];
  const width = (column: number): number => Math.max(...all.map(({ cells }) => cells[column]?.length ?? 0));
  return all
    .map(({ cells, note }) => {
      const aligned = cells.map((cell, column) =>
        column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)),
      );
      return [...aligned, note].join('  ').trimEnd();
    })
    .join('\n');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // a runner that was killed while it wrote
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isTally(value: unknown): value is Tally {
  if (typeof value !== 'object' || value === null) return false;
  const { passed, failed, skipped } = value as Partial<Record<keyof Tally, unknown>>;
  return [passed, failed, skipped].every((count) => typeof count === 'number' && Number.isInteger(count) && count >= 0);
}
