import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInVSCode } from './test/vscode.ts';

// the tests mend and break its files
const folder = mkdtempSync(join(tmpdir(), 'lectern-e2e-'));
const workspace = join(folder, 'blog');
try {
  cpSync('test/fixtures/blog', workspace, { recursive: true });
  process.exitCode = await runInVSCode({
    extension: '.',
    tests: 'dist/test/index.cjs',
    workspace,
    // two runs at once would share what VS Code remembers; the path of its socket has to be short
    launchArgs: ['--disable-extensions', `--user-data-dir=${join(folder, 'u')}`],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
