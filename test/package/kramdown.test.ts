import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { consumer, installed, run, skipUnlessInstalled } from './consumer.ts';
import { codeBlocks } from './readme.ts';

const examples = codeBlocks('server/kramdown/README.md', 'ts').map(({ heading, code }, index) => ({
  name: `${index + 1}, ${heading}`,
  file: `examples/${index + 1}.ts`,
  code,
}));

skipUnlessInstalled();

beforeAll(() => {
  mkdirSync(join(consumer, 'examples'), { recursive: true });
  for (const { file, code } of examples) writeFileSync(join(consumer, file), code);
});

describe('every example of the README', () => {
  test('is there: parse, options, walk, TOC, plugin, HTML', () => {
    expect(examples.map(({ name }) => name)).toEqual([
      '1, Parse',
      '2, Parse',
      '3, Walk',
      '4, Table of contents',
      '5, The markdown-it plugin',
      '6, HTML',
    ]);
  });

  test.each(examples)('has at most ten lines: $name', ({ code }) => {
    expect(code.split('\n').filter((line) => /^\s*[^\s/]/.test(line)).length).toBeLessThanOrEqual(10);
  });

  test.each(examples)('prints what its comments say: $name', ({ file, code }) => {
    const { status, stdout, stderr } = run(process.execPath, [file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const comments = [...code.matchAll(/(?:^|; )\/\/ (.+)$/gm)].map(([, text]) => text);
    expect(comments).not.toEqual([]);
    expect(stdout.split('\n').filter((line) => line !== '')).toEqual(comments);
  });
});

describe('its declarations are all there, and right', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler'],
  ])('module %s, resolution %s', (module, moduleResolution) => {
    const config = join(consumer, `tsconfig.${module}.json`);
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(config, JSON.stringify({ compilerOptions, include: ['examples'] }));
    const { status, stdout } = run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

test('it holds JavaScript with declarations, and nothing of the checkout', () => {
  const { files, manifest } = installed('markdown-it-kramdown');
  const others = files.filter((file) => !/^lib\/.+\.(js|d\.ts)$/.test(file));
  expect(others).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(files.filter((file) => /\.test\.|\/\.tsc\//.test(file))).toEqual([]);
  expect(manifest).not.toHaveProperty('private');
  expect(manifest).not.toHaveProperty('dependencies');
});
