import { liquidIn } from './liquid.ts';

/** The part of a block token that says where it stands. */
export interface Placed {
  readonly type: string;
  readonly level: number;
  /** Lines from 0, end excluded. */
  readonly map: readonly [number, number] | null;
}

/** A Liquid tag that stands between blocks, where kramdown sees nothing. */
export interface LiquidBetween {
  readonly text: string;
  readonly line: number;
  /** Index of the block that it stands before; the number of tokens at the end of the text. */
  readonly before: number;
}

// what these do has no place of its own in the page
const silent = /^(?:assign|comment|endcomment|raw|endraw|highlight|endhighlight)$/;

/** The tags of a text that are in none of its blocks, as `{% include video.html %}` on a line of its own. */
export function liquidBetween(text: string, tokens: readonly Placed[]): LiquidBetween[] {
  const covered = linesOfLeaves(tokens);
  const found: LiquidBetween[] = [];
  let line = 0;
  let counted = 0;
  for (const { start, end } of liquidIn(text)) {
    line += lineEnds(text, counted, start);
    counted = start;
    const tag = text.slice(start, end);
    const name = /^\{%-?\s*(\w+)/.exec(tag)?.[1];
    if (name === undefined || silent.test(name) || covered.has(line)) continue;
    found.push({ text: tag, line, before: blockBehind(tokens, line) });
  }
  return found;
}

/** Lines whose text is shown already: of paragraphs, headings, code and raw HTML, and of the front matter. */
function linesOfLeaves(tokens: readonly Placed[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { type, map } of tokens) {
    if (map === null || type.endsWith('_open')) continue;
    for (let line = map[0]; line < map[1]; line++) lines.add(line);
  }
  return lines;
}

function blockBehind(tokens: readonly Placed[], line: number): number {
  const index = tokens.findIndex(({ level, map }) => level === 0 && map !== null && map[0] > line);
  return index === -1 ? tokens.length : index;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}
