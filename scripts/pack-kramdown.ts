// node scripts/pack-kramdown.ts [FOLDER]: the package markdown-it-kramdown as it is published, ready for `npm pack`.
// In the workspace its exports are the TypeScript sources; in the package they are JavaScript with declarations.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../server/kramdown/', import.meta.url));
const folder = process.argv[2] ?? join(source, 'dist');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: ['index.ts', 'markdownIt.ts'].map((name) => join(source, 'src', name)),
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2023',
  packages: 'external',
  logLevel: 'warning',
});
declarations();
cpSync(join(source, 'README.md'), join(folder, 'README.md'));
cpSync(fileURLToPath(new URL('../LICENSE', import.meta.url)), join(folder, 'LICENSE'));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
console.log(folder);

function declarations(): void {
  const { status } = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url)),
      '-p',
      join(source, 'src'),
      ...['--outDir', join(folder, 'types')],
      ...['--tsBuildInfoFile', join(folder, 'types.tsbuildinfo')],
    ],
    { stdio: 'inherit' },
  );
  rmSync(join(folder, 'types.tsbuildinfo'), { force: true });
  if (status !== 0) throw new Error('The declarations could not be made');
}

function manifest(): object {
  const { exports: _exports, ...rest } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const entry = (name: string): object => ({ types: `./types/${name}.d.ts`, default: `./${name}.js` });
  return { ...rest, exports: { '.': entry('index'), './markdownIt': entry('markdownIt') } };
}
