import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BuildFailure, type BuildOptions, build, context } from 'esbuild';

// node scripts/build.ts [--minify] [--tests] [--watch]
const { values: flags } = parseArgs({
  options: { minify: { type: 'boolean' }, tests: { type: 'boolean' }, watch: { type: 'boolean' } },
});

const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // the oldest that may run them: VS Code 1.97 and the command line's `engines`
  target: 'node20',
  // "module" first: CommonJS builds of some dependencies are UMD, which a bundler cannot follow
  mainFields: ['module', 'main'],
  minify: flags.minify ?? false,
  sourcemap: true,
  logLevel: 'warning',
} satisfies BuildOptions;

// an ES module, so that main.ts may `await` at its top; its CommonJS dependencies then miss `require`
const esModule = {
  ...node,
  format: 'esm',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
} satisfies BuildOptions;

// suites run inside the extension host; mocha resolves its reporters at run time, and only finds the bundled ones
const suites = {
  ...node,
  external: ['vscode'],
  logOverride: { 'require-resolve-not-external': 'silent' },
} satisfies BuildOptions;

const bundles: (BuildOptions & { readonly outfile: string })[] = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  { ...node, entryPoints: ['server/lsp/src/main.ts'], outfile: 'dist/server.cjs' },
  { ...node, entryPoints: ['server/lsp/src/main.ts'], outfile: 'server/dist/lectern-language-server.cjs' },
  { ...esModule, entryPoints: ['server/cli/src/main.ts'], outfile: 'server/dist/lectern.mjs' },
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
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    // what is wrong with the sources esbuild has said itself
    if (!isBuildFailure(result.reason)) throw result.reason;
    process.exitCode = 1;
  }
}

function isBuildFailure(reason: unknown): reason is BuildFailure {
  return reason instanceof Error && 'errors' in reason;
}
