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

export const languageServer: BuildOptions = {
  ...nodeBundle,
  entryPoints: ['server/lsp/src/node/main.ts'],
};

// what is imported on demand is in the bundle too, and runs when it is asked for
export const commandLine: BuildOptions = {
  ...nodeBundle,
  entryPoints: ['server/cli/src/main.ts'],
};

/** Whatever Node alone has makes these fail. */
const browserBundle: BuildOptions = { bundle: true, platform: 'browser', target: 'es2022', logLevel: 'warning' };

export const browserExtension: BuildOptions = {
  ...browserBundle,
  entryPoints: ['client/src/browser/extension.ts'],
  format: 'cjs',
  external: ['vscode'],
};

/** Runs in a Web Worker. */
export const browserServer: BuildOptions = {
  ...browserBundle,
  entryPoints: ['server/lsp/src/browser/main.ts'],
  format: 'iife',
};
