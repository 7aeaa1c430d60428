import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The house with its rules and almost nobody in it: what must not be imported fails the lint or the type check there.
const house = mkdtempSync(join(tmpdir(), 'lectern-layers-'));

const lintRejects = {
  'the core may not touch files': ['server/core/src/a.ts', "import 'node:fs';", 'noNodejsModules'],
  'the core may not know the wire': ['server/core/src/b.ts', "import '@lectern/lsp/main.ts';", 'noRestrictedImports'],
  'the core may not know the editor': ['server/core/src/c.ts', "import 'vscode';", 'noRestrictedImports'],
  'the core may not render': [
    'server/core/src/d.ts',
    "import 'markdown-it-kramdown/markdownIt';",
    'noRestrictedImports',
  ],
  'the parser may not touch files': ['server/kramdown/src/a.ts', "import 'node:fs';", 'noNodejsModules'],
  'the parser may not know markdown-it': [
    'server/kramdown/src/span/b.ts',
    "import 'markdown-it';",
    'noRestrictedImports',
  ],
  'the parser may not know the core': [
    'server/kramdown/src/c.ts',
    "import '@lectern/core/protocol/blog.ts';",
    'noRestrictedImports',
  ],
  'who reads YAML may not know the core': [
    'server/yaml/src/a.ts',
    "import '@lectern/core/protocol/blog.ts';",
    'noRestrictedImports',
  ],
  'the wire may not know the command line': [
    'server/lsp/src/a.ts',
    "import '@lectern/cli/main.ts';",
    'noUndeclaredDependencies',
  ],
  'the wire may not touch files': ['server/lsp/src/b.ts', "import 'node:fs';", 'noNodejsModules'],
  'the wire may not know Node but for its own entry': [
    'server/lsp/src/c.ts',
    "import '@lectern/node/fetcher.ts';",
    'noRestrictedImports',
  ],
  'the browser may not know what serves Node': [
    'server/lsp/src/browser/d.ts',
    "import '../node/main.ts';",
    'noRestrictedImports',
  ],
  'the files may not know the wire': [
    'server/node/src/a.ts',
    "import '@lectern/lsp/main.ts';",
    'noUndeclaredDependencies',
  ],
  'the client may not know the core beyond its protocol': [
    'client/src/a.ts',
    "import '@lectern/core/post/parsePost.ts';",
    'noRestrictedImports',
  ],
  'the client may not know files': ['client/src/c.ts', "import '@lectern/node/fileSystem.ts';", 'noRestrictedImports'],
  'the client may not know Node': ['client/src/e.ts', "import 'node:os';", 'noNodejsModules'],
  'the client may not reach the web on its own': [
    'client/src/f.ts',
    "import '@lectern/node/fetcher.ts';",
    'noRestrictedImports',
  ],
  "the client on a machine may know no more of Node's layer than the web": [
    'client/src/node/g.ts',
    "import '@lectern/node/fileSystem.ts';",
    'noRestrictedImports',
  ],
  'the client may not reach into the server': [
    'client/src/views/b.ts',
    "import '../../../server/lsp/src/main.ts';",
    'noRestrictedImports',
  ],
  'files may not import one another in a circle': [
    'server/core/src/circle.ts',
    "import { two } from './circleOfTwo.ts';\nexport const one = (): number => two();",
    'noImportCycles',
  ],
} satisfies Record<string, readonly [file: string, text: string, rule: string]>;

const compilerRejects = {
  'the core has no process': ['server/core/src/e.ts', 'export const path: unknown = process.argv;', 'TS2591'],
  'the core has no page': ['server/core/src/f.ts', 'export const title: unknown = document.title;', 'TS2584'],
  'the core has no clock of the host': ['server/core/src/g.ts', 'setTimeout(() => {}, 1);', 'TS2304'],
  'the wire has no process': ['server/lsp/src/e.ts', 'export const path: unknown = process.argv;', 'TS2591'],
  'the client has no buffers of Node': ['client/src/h.ts', "export const bytes: unknown = Buffer.from('');", 'TS2591'],
  'the core may not reach into another layer': ['server/core/src/h.ts', "import '../../node/src/x.ts';", 'TS6307'],
} satisfies Record<string, readonly [file: string, text: string, code: string]>;

const accepted = {
  'the core knows the parser': ['server/core/src/x.ts', "import 'markdown-it-kramdown';"],
  'the files know the core': ['server/node/src/x.ts', "import '@lectern/core/protocol/blog.ts';"],
  'the core knows how to read YAML': ['server/core/src/y.ts', "import '@lectern/yaml/readValues.ts';"],
  'the client knows how to read YAML': ['client/src/y.ts', "import '@lectern/yaml/readValues.ts';"],
  'the client knows the protocol': ['client/src/x.ts', "import '@lectern/core/protocol/blog.ts';"],
  'the client on a machine knows how to reach the web': ['client/src/node/z.ts', "import '@lectern/node/fetcher.ts';"],
  'the wire on a machine knows what serves Node': ['server/lsp/src/node/x.ts', "import '@lectern/node/fetcher.ts';"],
} satisfies Record<string, readonly [file: string, text: string]>;

const inhabitants = [
  'server/kramdown/src/index.ts',
  'server/kramdown/src/markdownIt.ts',
  'server/yaml/src/readValues.ts',
  'server/core/src/protocol/blog.ts',
  'server/core/src/post/parsePost.ts',
  'server/node/src/fetcher.ts',
  'server/lsp/src/main.ts',
  'server/lsp/src/node/main.ts',
  'server/cli/src/main.ts',
].map((file) => [file, 'export const here = true;'] as const);

const otherHalfOfTheCircle = [
  'server/core/src/circleOfTwo.ts',
  "import { one } from './circle.ts';\nexport const two = (): number => one();",
] as const;

let lint = '';
let accepting = '';
let rejecting = '';

beforeAll(() => {
  buildHouse();
  write([...inhabitants, ...Object.values(accepted)]);
  accepting = compile('server/node/src', 'server/lsp/src/node', 'client/src/node');
  // only now: a layer with an error in it keeps the layers that build on it from being looked at
  write([...Object.values(lintRejects), otherHalfOfTheCircle, ...Object.values(compilerRejects)]);
  rejecting = compile('server/core/src', 'server/lsp/src', 'client/src');
  const files = [lintRejects, accepted].flatMap((group) => Object.values(group).map(([file]) => file));
  lint = run('@biomejs/biome/bin/biome', ['lint', '--reporter=github', '--max-diagnostics=none', ...files]);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the lint', () => {
  test.each(Object.entries(lintRejects))('rejects: %s', (_law, [file, , rule]) => {
    expect(lintErrors(file)).toContain(rule);
  });

  test.each(Object.entries(accepted))('accepts: %s', (_law, [file]) => {
    expect(lintErrors(file)).toEqual([]);
  });
});

describe('the compiler', () => {
  test.each(Object.entries(compilerRejects))('rejects: %s', (_law, [file, , code]) => {
    expect(errors(rejecting, file)).toContain(code);
  });

  test.each(Object.entries(accepted))('accepts: %s', (_law, [file]) => {
    expect(errors(accepting, file)).toEqual([]);
  });
});

/** Names of the rules that the lint found broken in a file. */
function lintErrors(file: string): string[] {
  const lines = lint.split('\n').filter((line) => line.startsWith('::error') && line.includes(`/${file},`));
  return lines.map((line) => /title=lint\/\w+\/(\w+),/.exec(line)?.[1] ?? line);
}

function errors(compiler: string, file: string): string[] {
  const lines = compiler.split('\n').filter((line) => line.startsWith(`${file}(`));
  return lines.map((line) => /error (TS\d+)/.exec(line)?.[1] ?? line);
}

function write(files: readonly (readonly [file: string, text: string, ...rest: unknown[]])[]): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${text}\n`);
  }
}

function compile(...layers: readonly string[]): string {
  return run('typescript/bin/tsc', ['-b', '--pretty', 'false', ...layers]);
}

/** Settings as they are; the packages of others are linked, our own lie where npm would link them. */
function buildHouse(): void {
  const settings = globSync('{biome,package,tsconfig.base}.json').concat(
    globSync('{client,server}/{,*/}{,src/{,node/}}{package,tsconfig}.json'),
  );
  for (const path of settings) cpSync(path, join(house, path));
  // Biome does not start without one
  writeFileSync(join(house, '.gitignore'), 'node_modules/\n');
  const modules = join(house, 'node_modules');
  mkdirSync(join(modules, '@lectern'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.') || ['@lectern', 'lectern', 'markdown-it-kramdown'].includes(name)) continue;
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  symlinkSync(join(house, 'server/kramdown'), join(modules, 'markdown-it-kramdown'));
  symlinkSync(join(house, 'client'), join(modules, '@lectern/client'));
  for (const layer of ['yaml', 'core', 'node', 'lsp', 'cli']) {
    symlinkSync(join(house, 'server', layer), join(modules, '@lectern', layer));
  }
}

/** What a tool prints; that it fails is what these tests are about. */
function run(script: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(process.execPath, [resolve('node_modules', script), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  if (error) throw error;
  return stdout;
}
