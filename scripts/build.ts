import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BuildFailure, type BuildOptions, build, context } from 'esbuild';
import { browserExtension, browserServer, commandLine, languageServer, nodeBundle } from './build/bundles.ts';
import { notices } from './build/notices.ts';

// node scripts/build.ts [--minify] [--tests] [--watch]
const { values: flags } = parseArgs({
  options: { minify: { type: 'boolean' }, tests: { type: 'boolean' }, watch: { type: 'boolean' } },
});

const common = { minify: flags.minify ?? false, sourcemap: true, metafile: true } satisfies BuildOptions;

// suites run inside the extension host; mocha resolves its reporters at run time, and only finds the bundled ones
const suites = {
  ...nodeBundle,
  ...common,
  external: ['vscode'],
  logOverride: { 'require-resolve-not-external': 'silent' },
} satisfies BuildOptions;

const bundles: (BuildOptions & { readonly outfile: string })[] = [
  {
    ...nodeBundle,
    ...common,
    entryPoints: ['client/src/node/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  },
  { ...languageServer, ...common, outfile: 'dist/server.cjs' },
  { ...browserExtension, ...common, outfile: 'dist/browser.cjs' },
  { ...browserServer, ...common, outfile: 'dist/browserServer.js' },
  { ...languageServer, ...common, outfile: 'server/dist/lectern-language-server.cjs' },
  { ...commandLine, ...common, outfile: 'server/dist/lectern.cjs' },
];
if (flags.tests) {
  bundles.push(
    { ...suites, entryPoints: ['test/e2e/index.ts'], outfile: 'dist/test/index.cjs' },
    { ...suites, entryPoints: ['test/smoke/index.ts'], outfile: 'dist/smoke/index.cjs' },
  );
}

if (flags.watch) {
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  // a build that fails must not leave an older bundle to be tested or shipped
  for (const { outfile } of bundles) rmSync(outfile, { force: true });
  const results = await Promise.allSettled(bundles.map((bundle) => build(bundle)));
  const inputs: string[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') {
      inputs.push(...Object.keys(result.value.metafile?.inputs ?? {}));
      continue;
    }
    // what is wrong with the sources esbuild has said itself
    if (!isBuildFailure(result.reason)) throw result.reason;
    process.exitCode = 1;
  }
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notices(inputs));
}

function isBuildFailure(reason: unknown): reason is BuildFailure {
  return reason instanceof Error && 'errors' in reason;
}
