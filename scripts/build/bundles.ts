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
  entryPoints: ['server/lsp/src/main.ts'],
};

// an ES module, so that main.ts may `await` at its top; its CommonJS dependencies then miss `require`
export const commandLine: BuildOptions = {
  ...nodeBundle,
  format: 'esm',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  entryPoints: ['server/cli/src/main.ts'],
};
