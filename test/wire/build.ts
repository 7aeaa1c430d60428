import { build } from 'esbuild';

/** Bundles the server as it is shipped, and one with a rule that fails, before the tests of the wire run. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: { server: 'server/lsp/src/node/main.ts', faulty: 'test/wire/faulty.ts' },
    outdir: 'dist/wire',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: true,
    logLevel: 'warning',
  });
}
