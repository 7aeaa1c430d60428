import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'kramdown-package-'));

/** An empty project with the package as it is published, and markdown-it beside it. */
beforeAll(() => {
  const modules = join(project, 'node_modules');
  const made = run([join(root, 'scripts/pack-kramdown.ts'), join(modules, 'markdown-it-kramdown')]);
  expect(made.stderr).toBe('');
  symlinkSync(join(root, 'node_modules/markdown-it'), join(modules, 'markdown-it'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the examples of the README run in an empty project', () => {
  test.each(examples())('%s', (name, code) => {
    mkdirSync(join(project, 'examples'), { recursive: true });
    const file = join(project, 'examples', `${name}.ts`);
    writeFileSync(file, withClaimsPrinted(code));
    const { stdout, stderr, status } = run([file]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const claims = [...code.matchAll(/; \/\/ (.+)$/gm)].map(([, claim = '']) => claim.replace(/^'(.*)'$/, '$1'));
    expect(claims.length).toBeGreaterThan(0);
    const shown = stdout.trimEnd().split('\n');
    // a remark may follow the value behind a colon
    const values = claims.map((claim, index) => (claim.startsWith(`${shown[index]}: `) ? shown[index] : claim));
    expect(shown).toEqual(values);
  });
});

test('the declarations satisfy the compiler', () => {
  writeFileSync(
    join(project, 'types.ts'),
    examples()
      .map(([, code]) => `{\n${code.replace(/^import .*$/gm, '')}\n}`)
      .join('\n'),
  );
  const imports =
    "import markdownIt from 'markdown-it';\nimport { parse, plainText, readKramdownOptions, type TocEntry, walk } from 'markdown-it-kramdown';\nimport { kramdown } from 'markdown-it-kramdown/markdownIt';\n";
  writeFileSync(join(project, 'types.ts'), imports + readFileSync(join(project, 'types.ts'), 'utf8'));
  const { stdout, status } = run([
    join(root, 'node_modules/typescript/bin/tsc'),
    ...['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom'],
    join(project, 'types.ts'),
  ]);
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

function run(args: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  return { stdout, stderr, status };
}

/** The README's TypeScript, by the heading above and its number there. */
function examples(): (readonly [string, string])[] {
  const readme = readFileSync(join(root, 'server/kramdown/README.md'), 'utf8');
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code = ''], index) => [`example ${index + 1}`, code] as const,
  );
}

/** `value; // claim` prints the value on one line. */
function withClaimsPrinted(code: string): string {
  const shown = code.replace(/^( *)(.+); \/\/ .+$/gm, (_line, indent: string, expression: string) => {
    const print = /^console\.log\((.*)\)$/.exec(expression)?.[1];
    return `${indent}print(${print ?? expression});`;
  });
  return `import { inspect } from 'node:util';
const print = (...values: unknown[]): void =>
  console.log(values.map((value) => (typeof value === 'string' ? value.trim() : inspect(value).replace(/Map\\(\\d+\\)/, 'Map').replace(/\\[ | \\]/g, (mark) => mark.trim()))).join(' '));
${shown}`;
}
