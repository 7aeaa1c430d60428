import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../pack/stage.ts';

/** The licences of the packages that some bundled files are of: all of them ask for that where they are copied. */
export function notices(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version } = readManifest(folder);
    return `${name} ${version}\n\n${licenceOf(folder)}\n`;
  });
  return `The bundles in this folder contain the packages below.\n\n${texts.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence to pass on`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
