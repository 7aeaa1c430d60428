import { type BuildResult, build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserExtension, browserServer } from '../../scripts/build/bundles.ts';

// what vscode.dev downloads at each start; a new dependency that is larger than all the rest is noticed here
const mostBytes = 1_200_000;

describe.each([
  ['extension', browserExtension, ['vscode']],
  ['language server', browserServer, []],
] as const)('what a browser gets of the %s', (_name, bundle, imports) => {
  let built: BuildResult<{ readonly metafile: true; readonly write: false }>;
  beforeAll(async () => {
    built = await build({ ...bundle, outfile: 'bundle.js', minify: true, metafile: true, write: false });
  });

  test('holds nothing that needs a machine', () => {
    const inputs = Object.keys(built.metafile.inputs);
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.filter((path) => /^server\/node\/|^(?:client|server\/lsp)\/src\/node\//.test(path))).toEqual([]);
    expect(inputs.filter((path) => path.startsWith('(disabled)'))).toEqual([]);
  });

  test('asks for nothing but what the browser has', () => {
    const outputs = Object.values(built.metafile.outputs);
    expect([...new Set(outputs.flatMap((output) => output.imports.map(({ path }) => path)))]).toEqual(imports);
  });

  test('is small enough to be loaded at each start', () => {
    const [file] = built.outputFiles;
    expect(file?.contents.length).toBeGreaterThan(100_000);
    expect(file?.contents.length).toBeLessThan(mostBytes);
  });
});
