import type { BuildOptions } from 'esbuild';

export const nodeBundle: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // the oldest that may run them: VS Code 1.97 and the command line's `engines`
  target: 'node20',
  // "module" first: CommonJS builds of some dependencies are UMD, which a bundler cannot follow
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

export const browserBundle: BuildOptions = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  logLevel: 'warning',
};

export const languageServer: BuildOptions = {
  ...nodeBundle,
  entryPoints: ['server/lsp/src/node/main.ts'],
};

// what is imported on demand is in the bundle too, and runs when it is asked for
export const commandLine: BuildOptions = {
  ...nodeBundle,
  entryPoints: ['server/cli/src/main.ts'],
};
