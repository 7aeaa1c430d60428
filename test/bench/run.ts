// npm run bench -- NAME [ARGUMENT…]: runs test/bench/NAME.ts
import { existsSync } from 'node:fs';

const [name = ''] = process.argv.splice(2, 1);
const bench = new URL(`${name}.ts`, import.meta.url);
if (name === '' || !existsSync(bench)) {
  console.error(`There is no ${name === '' ? 'bench without a name' : `test/bench/${name}.ts`}`);
  process.exit(2);
}
await import(bench.href);
