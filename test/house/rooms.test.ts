import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';

// From the ground up: a room imports from its own storey and from those below.
const storeys: readonly (readonly string[])[] = [
  ['text', 'impossible.ts'],
  ['post'],
  ['site', 'web', 'sessions', 'schedule', 'protocol', 'settings.ts', 'settings', 'cards', 'rules', 'toc', 'checklist'],
  ['authoring'],
  ['features'],
];

const core = 'server/core/src';

test('every room of the core has its storey', () => {
  expect([...new Set(files().map(roomOf))].toSorted()).toEqual(storeys.flat().toSorted());
});

test('no room of the core imports from a storey above its own', () => {
  const upward = files().flatMap((file) =>
    importsOf(file).flatMap((imported) => (storeyOf(imported) > storeyOf(file) ? [`${file} imports ${imported}`] : [])),
  );
  expect(upward).toEqual([]);
});

test('imports are found, or the test above could not fail', () => {
  expect(importsOf('features/hover.ts').map(roomOf)).toContain('post');
});

/** What is not a test, from the core's folder: `rules/rule.ts`. */
function files(): readonly string[] {
  return globSync('**/*.ts', { cwd: core })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => !/^\.|\.test\.ts$|(^|\/)testing\.ts$/.test(file));
}

/** Files of the core that a file imports from. */
function importsOf(file: string): readonly string[] {
  const specifiers = readFileSync(join(core, file), 'utf8').matchAll(/^(?:import|export|\}).*? from '(\.[^']+)';$/gm);
  return [...specifiers].map(([, specifier = '']) => join(dirname(file), specifier).replaceAll(sep, '/'));
}

function roomOf(file: string): string {
  return file.split('/', 1)[0] ?? file;
}

function storeyOf(file: string): number {
  return storeys.findIndex((rooms) => rooms.includes(roomOf(file)));
}
