import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { commandLine, languageServer } from '../build/bundles.ts';
import { notices } from '../build/notices.ts';
import { readManifest, stageCommon } from './stage.ts';

const source = 'server';

/** The command line and the language server: bundles, not minified, so that a stack in a report names functions. */
export async function stageLectern(staged: string): Promise<void> {
  const inputs = [
    ...(await bundle({ ...languageServer, outfile: join(staged, 'dist/lectern-language-server.cjs') })),
    ...(await bundle({ ...commandLine, outfile: join(staged, 'dist/lectern.cjs') })),
  ];
  cpSync(join(source, 'bin'), join(staged, 'bin'), { recursive: true });
  writeFileSync(join(staged, 'dist/THIRD-PARTY-LICENSES.txt'), notices(inputs));
  stageCommon(source, staged, readManifest(source));
}

/** The files that went into the bundle. */
async function bundle(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...options, metafile: true });
  return Object.keys(metafile.inputs);
}
