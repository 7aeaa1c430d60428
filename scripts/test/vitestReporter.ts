import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import type { Timed } from './tally.ts';

/** Writes a tally for each project to the file that `TALLY_FILE` names, those without any test included. */
// vitest wants reporters as a default export
// biome-ignore lint/style/noDefaultExport: see above
export default class TallyReporter implements Reporter {
  #projects: readonly string[] = [];

  onInit(vitest: Vitest): void {
    this.#projects = vitest.projects.map(({ name }) => name);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env.TALLY_FILE;
    if (!file) throw new Error('TALLY_FILE names no file');
    const report = this.#projects.map((project) => [
      project,
      tallyOf(modules.filter((module) => module.project.name === project)),
    ]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(report)));
  }
}

function tallyOf(modules: readonly TestModule[]): Timed {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  const broken = modules.filter((module) => module.state() === 'failed' && !hasFailingTest(module)).length;
  return {
    passed: count('passed'),
    // a file that cannot be loaded has no tests, and no failing one either
    failed: count('failed') + broken,
    // one that is still pending when the run is over never ran
    skipped: count('skipped') + count('pending'),
    seconds: modules.reduce((total, module) => total + secondsOf(module), 0),
  };
}

function secondsOf(module: TestModule): number {
  const { prepareDuration, collectDuration, duration } = module.diagnostic();
  return (prepareDuration + collectDuration + duration) / 1000;
}

function hasFailingTest(module: TestModule): boolean {
  return module.children.allTests('failed').next().done === false;
}
