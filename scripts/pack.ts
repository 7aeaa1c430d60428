import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stageKramdown } from './pack/kramdown.ts';
import { stageLectern } from './pack/lectern.ts';
import { npmPack } from './pack/npmPack.ts';

// npm run pack [-- FOLDER]: the packages as they are published. Each is laid out in a folder of its own name, for in
// the checkout nothing is compiled and Node runs no TypeScript inside node_modules; its tarball lies beside it.
const [argument] = process.argv.slice(2);
// npm runs scripts in the checkout, wherever it was called
const folder = argument === undefined ? resolve('dist/packages') : resolve(process.env.INIT_CWD ?? '', argument);

const stages = { 'markdown-it-kramdown': stageKramdown, lectern: stageLectern };
for (const [name, stage] of Object.entries(stages)) {
  const staged = join(folder, name);
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  await stage(staged);
  const { filename, size, entryCount } = npmPack(staged, folder);
  console.log(`${join(folder, basename(filename))}  ${entryCount} files, ${Math.ceil(size / 1024)} KB`);
}
