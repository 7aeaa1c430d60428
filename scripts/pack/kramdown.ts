import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, stageCommon } from './stage.ts';

const source = 'server/kramdown';

/** The parser: JavaScript modules with their declarations beside them, one for each source. */
export function stageKramdown(staged: string): void {
  const { exports, ...manifest } = readManifest(source);
  compile(join(staged, 'lib'));
  stageCommon(source, staged, { ...manifest, exports: published(exports), files: ['lib'] });
}

/**
 * No source maps: they would be larger than the code, which is the source without its types.
 * Declarations keep `.ts` in what they import, which TypeScript resolves to the declaration of that name.
 */
function compile(outDir: string): void {
  const buildInfo = `${outDir}.tsbuildinfo`;
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...['--project', `${source}/src`],
      ...['--outDir', outDir, '--tsBuildInfoFile', buildInfo],
      ...['--emitDeclarationOnly', 'false', '--rewriteRelativeImportExtensions'],
    ],
    { stdio: 'inherit' },
  );
  rmSync(buildInfo, { force: true });
  if (status !== 0) throw new Error(`${source} does not compile (exit ${status})`);
}

/** `./src/index.ts` as `./lib/index.d.ts` and `./lib/index.js`. */
function published(exports: unknown): Readonly<Record<string, unknown>> {
  const entries = Object.entries(exports ?? {}).map(([name, file]) => {
    const compiled = String(file).replace(/^\.\/src\/(.+)\.ts$/, './lib/$1');
    return [name, { types: `${compiled}.d.ts`, default: `${compiled}.js` }];
  });
  return { ...Object.fromEntries(entries), './package.json': './package.json' };
}
