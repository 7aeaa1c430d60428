import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Builds the extension that renders as a preview would; the folder that it lies in is the caller's to remove. */
export async function buildRenderer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-renderer-'));
  const manifest = {
    name: 'renderer',
    publisher: 'test',
    version: '0.0.1',
    engines: { vscode: '^1.97.0' },
    browser: './extension.js',
    contributes: { commands: [{ command: 'renderer.render', title: 'Render', category: 'Test' }] },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await build({
    entryPoints: ['test/workbench/renderer/extension.ts'],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return folder;
}
