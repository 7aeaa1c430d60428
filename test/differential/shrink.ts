import type { Request } from './driver.ts';

/**
 * Makes a failing text smaller as long as it still fails: by halves, quarters, … of its lines, then of its characters.
 * `failing` tells of several texts at once which fail.
 */
export async function shrink(
  request: Request,
  failing: (requests: readonly Request[]) => Promise<readonly boolean[]>,
): Promise<Request> {
  let smallest = request;
  if (request.options !== undefined) {
    const bare = { text: request.text };
    if ((await failing([bare]))[0]) smallest = bare;
  }
  for (const separator of ['\n', '']) {
    const parts = await shrinkParts(
      separator === '' ? [...smallest.text] : smallest.text.split(separator),
      async (candidates) => failing(candidates.map((candidate) => ({ ...smallest, text: candidate.join(separator) }))),
    );
    smallest = { ...smallest, text: parts.join(separator) };
  }
  return smallest;
}

async function shrinkParts(
  all: readonly string[],
  failing: (candidates: readonly (readonly string[])[]) => Promise<readonly boolean[]>,
): Promise<readonly string[]> {
  let parts = all;
  let size = Math.ceil(parts.length / 2);
  while (size >= 1 && parts.length > 1) {
    const candidates: (readonly string[])[] = [];
    for (let at = 0; at < parts.length; at += size) candidates.push(parts.toSpliced(at, size));
    const found = (await failing(candidates)).indexOf(true);
    const smaller = found < 0 ? undefined : candidates[found];
    if (smaller !== undefined) parts = smaller;
    else if (size === 1) break;
    else size = Math.ceil(size / 2);
    size = Math.min(size, Math.max(1, Math.ceil(parts.length / 2)));
  }
  return parts;
}
