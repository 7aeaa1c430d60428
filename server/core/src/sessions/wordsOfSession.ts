import type { Prose } from '../post/prose.ts';
import { opaque } from '../post/prose.ts';
import { countWords } from '../post/words.ts';
import type { Span } from '../text/span.ts';

/**
 * How many words blocks of text have, but for lines that are nothing but links to a session's materials.
 * @param materials links to recordings and slides, in the order of the text, as the blocks are
 */
export function wordsBeside(materials: readonly Span[], blocks: readonly Prose[]): number {
  let words = 0;
  let next = 0;
  for (const { start, end, text } of blocks) {
    while ((materials[next]?.start ?? end) < start) next++;
    const inside: Span[] = [];
    for (let each = materials[next]; each && each.end <= end; each = materials[++next]) inside.push(each);
    words += inside.length === 0 ? countWords(text) : wordsOfLines(text, blanked(text, inside, start));
  }
  return words;
}

/** As long as the text, without what the links say. */
function blanked(text: string, links: readonly Span[], offset: number): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of links) {
    const from = Math.max(at, start - offset);
    const to = Math.max(from, end - offset);
    pieces.push(text.slice(at, from), opaque.repeat(to - from));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

function wordsOfLines(text: string, without: string): number {
  let words = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const left = without.slice(at, at + line.length);
    at += line.length + 1;
    if (!left.includes(opaque) || countWords(left.replace(/\band\b/g, '')) > 0) words += countWords(line);
  }
  return words;
}
