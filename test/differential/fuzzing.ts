import { type Difference, differences } from './differences.ts';
import { createRandom, type Random, randomDocument } from './documents.ts';
import type { Facts, Failure, Kramdown, Request } from './driver.ts';
import { ourFacts } from './facts.ts';
import { shrink } from './shrink.ts';

export interface FuzzResult {
  readonly compared: number;
  /** Documents that kramdown itself dies of. */
  readonly died: number;
  readonly failures: readonly Request[];
}

/** Documents that Ruby is asked for at once. */
const batchSize = 250;

/** Compares `count` random documents; the same seed gives the same ones. */
export async function fuzz(kramdown: Kramdown, count: number, seed: number): Promise<FuzzResult> {
  const random = createRandom(seed);
  const failures: Request[] = [];
  let compared = 0;
  let died = 0;
  let next = askBatch(kramdown, random, count);
  while (compared < count) {
    const { requests, answers } = await next;
    const left = count - compared - requests.length;
    // Ruby works on the next batch while this one is compared
    if (left > 0) next = askBatch(kramdown, random, left);
    for (const [at, request] of requests.entries()) {
      const answer = answers[at] ?? { error: 'no answer' };
      compared += 1;
      if ('error' in answer) died += 1;
      else if (differing(request, answer).length > 0) failures.push(request);
    }
  }
  return { compared, died, failures };
}

/** In which facets a document differs; what throws differs in all. */
export function differing(request: Request, answer: Facts | Failure): readonly Difference[] {
  if ('error' in answer) return [];
  try {
    return differences(request.text, answer, ourFacts(request));
  } catch (error) {
    return [{ facet: 'failure', before: [], kramdown: null, ours: String(error) }];
  }
}

/** A small document that differs in the same facet as the given one, and how. */
export async function minimal(
  kramdown: Kramdown,
  failure: Request,
): Promise<{ request: Request; found: readonly Difference[] }> {
  const [whole] = await kramdown.ask([failure]);
  const facet = whole ? differing(failure, whole)[0]?.facet : undefined;
  const request = await shrink(failure, async (requests) => {
    const answers = await kramdown.ask(requests);
    return requests.map((each, at) => {
      const answer = answers[at];
      return answer !== undefined && differing(each, answer)[0]?.facet === facet;
    });
  });
  const [answer] = await kramdown.ask([request]);
  return { request, found: answer ? differing(request, answer) : [] };
}

async function askBatch(
  kramdown: Kramdown,
  random: Random,
  left: number,
): Promise<{ requests: readonly Request[]; answers: readonly (Facts | Failure)[] }> {
  const requests = Array.from({ length: Math.min(batchSize, left) }, () => randomDocument(random));
  return { requests, answers: await kramdown.ask(requests) };
}
