import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installExtension, runInVSCode } from './test/vscode.ts';

// Packages the extension, installs the package as a person would, and looks whether it works where only it is there:
// what a checkout has and the package lacks is found out here.
const folder = mkdtempSync(join(tmpdir(), 'lectern-smoke-'));
const workspace = join(folder, 'blog');
const extensionsDir = join(folder, 'extensions');
try {
  const vsce = spawnSync('npm', ['run', '--silent', 'package'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (vsce.status !== 0) throw new Error(`npm run package failed (exit ${vsce.status})`);
  await installExtension('lectern.vsix', extensionsDir);
  cpSync('test/fixtures/blog', workspace, { recursive: true });
  process.exitCode = await runInVSCode({
    // VS Code runs tests only for an extension under development: this one is nothing but their carrier
    extension: 'test/smoke',
    tests: 'dist/smoke/index.cjs',
    workspace,
    launchArgs: [`--extensions-dir=${extensionsDir}`, `--user-data-dir=${join(folder, 'user-data')}`],
    environment: { LECTERN_EXTENSIONS_DIR: extensionsDir },
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
