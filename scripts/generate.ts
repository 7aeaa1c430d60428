import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Generated } from './generate/generated.ts';
import { houseRules } from './generate/houseRules.ts';
import { ruleReference } from './generate/rules.ts';
import { schemaOfSettings } from './generate/settingsSchema.ts';
import { snippets } from './generate/snippets.ts';

// node scripts/generate.ts [--check]: writes what is made from the source; with --check only says which files are stale
const { values: flags } = parseArgs({ options: { check: { type: 'boolean' } } });

const generators: readonly (() => readonly Generated[])[] = [ruleReference, houseRules, schemaOfSettings, snippets];

const stale = generators
  .flatMap((generate) => generate())
  .map(formatted)
  .filter(({ path, text }) => textOf(path) !== text);
if (flags.check) {
  for (const { path } of stale) console.error(`${path} is stale: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}

/** JSON as the rest of the repository has it, or the format check would want it changed. */
function formatted(file: Generated): Generated {
  if (!file.path.endsWith('.json')) return file;
  const biome = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${file.path}`],
    {
      input: file.text,
      encoding: 'utf8',
    },
  );
  if (biome.status !== 0) throw new Error(`${file.path}: ${biome.stderr}`);
  return { ...file, text: biome.stdout };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
