/**
 * Compares random documents with kramdown:
 *
 *     node test/differential/fuzz.ts [COUNT] [SEED] [--show N] [--facet html]
 *
 * The same seed gives the same documents. Each document that differs is made as small as it gets, and printed once.
 */
import { parseArgs } from 'node:util';
import { differences, report } from './differences.ts';
import { createRandom, randomDocument } from './documents.ts';
import { type Facts, type Failure, type Kramdown, type Request, startKramdown } from './driver.ts';
import { ourFacts } from './facts.ts';
import { shrink } from './shrink.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' }, facet: { type: 'string' } },
});
const count = Number(positionals[0] ?? 20_000);
const seed = Number(positionals[1] ?? Date.now() % 1_000_000);
console.log(`${count} documents, seed ${seed}`);

/** Documents that Ruby is asked for at once. */
const batchSize = 250;

const result = await fuzz(startKramdown());
console.log(`${result.compared} compared, ${result.died} that kramdown itself dies of, ${result.different} different`);
process.exitCode = result.different > 0 ? 1 : 0;

async function fuzz(kramdown: Kramdown): Promise<{ compared: number; died: number; different: number }> {
  const random = createRandom(seed);
  const failures: Request[] = [];
  let compared = 0;
  let died = 0;
  const batches = Math.ceil(count / batchSize);
  let next = ask(kramdown, batch(random, 0));
  for (let index = 0; index < batches; index += 1) {
    const { requests, answers } = await next;
    // Ruby works on the next batch while this one is compared
    if (index + 1 < batches) next = ask(kramdown, batch(random, index + 1));
    for (const [at, request] of requests.entries()) {
      const answer = answers[at];
      compared += 1;
      if (answer === undefined || 'error' in answer) died += 1;
      else if (differs(request, answer)) failures.push(request);
    }
  }
  await show(kramdown, failures);
  kramdown.close();
  return { compared, died, different: failures.length };
}

function batch(random: ReturnType<typeof createRandom>, index: number): readonly Request[] {
  return Array.from({ length: Math.min(batchSize, count - index * batchSize) }, () => randomDocument(random));
}

async function ask(
  kramdown: Kramdown,
  requests: readonly Request[],
): Promise<{ requests: readonly Request[]; answers: readonly (Facts | Failure)[] }> {
  return { requests, answers: await kramdown.ask(requests) };
}

function compare(request: Request, answer: Facts | Failure): readonly ReturnType<typeof differences>[number][] {
  if ('error' in answer) return [];
  try {
    const found = differences(answer, ourFacts(request));
    return values.facet === undefined ? found : found.filter(({ facet }) => facet === values.facet);
  } catch (error) {
    return [{ facet: 'failure', before: [], kramdown: null, ours: String(error) }];
  }
}

function differs(request: Request, answer: Facts | Failure): boolean {
  return compare(request, answer).length > 0;
}

async function show(kramdown: Kramdown, failures: readonly Request[]): Promise<void> {
  const shown = new Set<string>();
  const failing = async (requests: readonly Request[]): Promise<readonly boolean[]> => {
    const answers = await kramdown.ask(requests);
    return requests.map((request, at) => differs(request, answers[at] ?? { error: '' }));
  };
  for (const failure of failures) {
    if (shown.size >= Number(values.show)) break;
    const smallest = await shrink(failure, failing);
    const text = JSON.stringify(smallest);
    if (shown.has(text)) continue;
    shown.add(text);
    const [answer] = await kramdown.ask([smallest]);
    if (answer) console.log(`${text}\n${report(compare(smallest, answer))}\n`);
  }
}
