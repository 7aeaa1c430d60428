import { writeFileSync } from 'node:fs';
import { takeCoverage } from 'node:v8';
import Mocha from 'mocha';

/**
 * Runs, inside the extension host, the suites that `load` defines (`suite`, `test`), and rejects when one fails.
 * The tally goes to the file that `TALLY_FILE` names: whoever started VS Code learns from it that tests ran at all.
 */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  // VS Code itself now and then misses a file or loses an answer on a busy machine: a fault of ours fails twice
  const mocha = new Mocha({ ui: 'tdd', color: true, timeout: 20_000, forbidOnly: true, retries: 1 });
  mocha.suite.emit('pre-require', globalThis, 'suites', mocha);
  await load();
  const tally = await new Promise<{ passed: number; failed: number; skipped: number }>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
    runner.on('retry', (test, error) => console.error(`  tried again: ${test.fullTitle()}: ${error.message}`));
  });
  // the host ends by a signal, which would lose what NODE_V8_COVERAGE asks for
  if (process.env.NODE_V8_COVERAGE) takeCoverage();
  const report = process.env.TALLY_FILE;
  if (report) writeFileSync(report, JSON.stringify(tally));
  if (tally.failed > 0) throw new Error(`${tally.failed} failed`);
}
