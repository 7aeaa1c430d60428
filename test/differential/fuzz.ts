/**
 * Compares random documents with kramdown:
 *
 *     node test/differential/fuzz.ts [COUNT] [SEED] [--show N]
 *
 * Documents that differ are made as small as they get; those that are then the same are printed once.
 */
import { parseArgs } from 'node:util';
import { report } from './differences.ts';
import { startKramdown } from './driver.ts';
import { fuzz, minimal } from './fuzzing.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' } },
});
const count = Number(positionals[0] ?? 20_000);
const seed = Number(positionals[1] ?? Date.now() % 1_000_000);
console.log(`${count} documents, seed ${seed}`);

const kramdown = startKramdown();
const { compared, died, failures } = await fuzz(kramdown, count, seed);
const shown = new Set<string>();
for (const failure of failures) {
  if (shown.size >= Number(values.show)) break;
  const { request, found } = await minimal(kramdown, failure);
  const text = JSON.stringify(request);
  if (shown.has(text)) continue;
  shown.add(text);
  console.log(`${text}\n${report(found)}\n`);
}
kramdown.close();
console.log(`${compared} compared, ${died} that kramdown itself dies of, ${failures.length} different`);
process.exitCode = failures.length > 0 ? 1 : 0;
