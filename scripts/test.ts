import { browser, installPrerequisites } from './test/prerequisites.ts';
import { check, runner, skip, vitest } from './test/stages.ts';
import { closingLine, isGreen, type Stage, table } from './test/tally.ts';

// npm test                everything
// npm test -- ARGUMENT…   vitest alone, with these arguments: npm test -- --project unit headings
const selection = process.argv.slice(2);

installPrerequisites();
const stages = selection.length > 0 ? vitest(selection) : everything();
console.log(`\n${table(stages)}\n\n${closingLine(stages)}`);
process.exitCode = isGreen(stages) ? 0 : 1;

function everything(): Stage[] {
  return [
    check('build', ['scripts/build.ts', '--tests']),
    check('types', ['node_modules/typescript/bin/tsc', '-b']),
    check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
    check('unused', ['node_modules/knip/bin/knip.js']),
    check('generated', ['scripts/generate.ts', '--check']),
    ...vitest([]),
    ...(browser.isPresent()
      ? [runner('in VS Code', ['scripts/test-vscode.ts']), runner('packaged', ['scripts/smoke-vsix.ts'])]
      : [skip('in VS Code', 'no Chromium'), skip('packaged', 'no Chromium')]),
  ];
}
