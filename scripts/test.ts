import { browser, installPrerequisites } from './test/prerequisites.ts';
import { check, runner, skip, vitestProjects, vitestSelection } from './test/stages.ts';
import { closingLine, isGreen, type Stage, table } from './test/tally.ts';
import { usesHost } from './test/vscode.ts';

// npm test                everything
// npm test -- ARGUMENT…   vitest alone, with these arguments: npm test -- --project unit headings
const selection = process.argv.slice(2);

installPrerequisites();
const stages = selection.length > 0 ? [vitestSelection(selection)] : everything();
console.log(`\n${table(stages)}\n\n${closingLine(stages)}`);
process.exitCode = isGreen(stages) ? 0 : 1;

function everything(): Stage[] {
  return [
    check('build', ['scripts/build.ts', '--tests']),
    check('types', ['node_modules/typescript/bin/tsc', '-b']),
    check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
    check('unused', ['node_modules/knip/bin/knip.js']),
    check('generated', ['scripts/generate.ts', '--check']),
    // before the tests of the grammar, which read VS Code's own
    ...(usesHost() ? [check("VS Code's server", ['scripts/install-vscode.ts'])] : []),
    ...vitestProjects(['!workbench']),
    ...insideVSCode(),
  ];
}

/** One after the other, and after the rest: a workbench needs the machine for itself to be quick enough. */
function insideVSCode(): Stage[] {
  const names = ['in VS Code', 'packaged', 'workbench'];
  if (!browser.isPresent()) return names.map((name) => skip(name, 'no Chromium'));
  return [
    runner('in VS Code', ['scripts/test-vscode.ts']),
    runner('packaged', ['scripts/smoke-vsix.ts']),
    ...vitestProjects(['workbench']),
  ];
}
