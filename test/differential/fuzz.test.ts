import { expect, test } from 'vitest';
import { report } from './differences.ts';
import { startKramdown, whyNoKramdown } from './driver.ts';
import { fuzz, minimal } from './fuzzing.ts';

const missing = whyNoKramdown();
const count = Number(process.env.LECTERN_FUZZ ?? 20_000);
// the same documents at each run: red means that a change did it; `npm run fuzz -- N` looks for what nobody has seen yet
const seed = Number(process.env.LECTERN_FUZZ_SEED ?? 12_345);

test.skipIf(missing !== null)(
  `${count} random documents are read as kramdown reads them${missing === null ? '' : ` (skipped: ${missing})`}`,
  { timeout: 600_000 },
  async () => {
    console.log(`random documents: seed ${seed}`);
    const kramdown = startKramdown();
    const { compared, died, failures } = await fuzz(kramdown, count, seed);
    for (const failure of failures.slice(0, 5)) {
      const { request, found } = await minimal(kramdown, failure);
      console.log(`${JSON.stringify(request)}\n${report(found)}`);
    }
    kramdown.close();
    expect(failures.length, `seed ${seed}: ${failures.length} of ${compared} differ`).toBe(0);
    expect(compared).toBe(count);
    expect(died).toBeLessThan(count / 100);
  },
);
