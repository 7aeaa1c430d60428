import { parseBlocks } from './block/parseBlocks.ts';
import { createContext } from './context.ts';
import { finishBlocks } from './finish.ts';
import { bodyStart, locateFrontMatter } from './jekyll/frontMatter.ts';
import { noHighlights } from './jekyll/highlight.ts';
import { maskLiquid } from './jekyll/liquid.ts';
import { splitLines } from './lines.ts';
import { jekyllDefaults, type KramdownOptions } from './options.ts';
import type { Block, Root } from './tree.ts';

export interface ParseOptions {
  /** What differs from Jekyll's defaults: a site's `kramdown:` section, see `readKramdownOptions`. */
  readonly kramdown?: Partial<KramdownOptions>;
  /** Whether front matter is passed over and Liquid masked. Default: true. */
  readonly jekyll?: boolean;
}

/** Reads a text as kramdown would. It never throws; what is wrong is in `warnings`. */
export function parse(text: string, options: ParseOptions = {}): Root {
  return parseWithSteps(text, options).root;
}

/** `parse`, and how much work it was. */
export function parseWithSteps(text: string, options: ParseOptions = {}): { root: Root; steps: number } {
  const jekyll = options.jekyll ?? true;
  const start = jekyll ? bodyStart(text, locateFrontMatter(text)) : 0;
  const masked = jekyll ? maskLiquid(text, start) : { text, tags: [], highlights: noHighlights };
  const context = createContext(masked.text, text, { ...jekyllDefaults, ...options.kramdown }, masked.highlights);
  const cuts = [...masked.highlights.values()].flatMap((highlight) => [highlight.start, highlight.end]);
  const children: Block[] = [];
  const lines = splitLines(masked.text, start, text, cuts);
  const state = parseBlocks(lines, context, children);
  const root = finishBlocks(state, children, masked.tags, { start, end: text.length });
  return { root, steps: context.steps + lines.steps };
}
