import { type Context, createContext } from './context.ts';
import type { SpanSource } from './source.ts';
import { parseSpans } from './span/parseSpans.ts';
import type { Inline } from './tree.ts';

/** The spans of a text without its Liquid. */
export function maskedSpans(source: SpanSource, { masked, options, linkDefinitions }: Context): Inline[] {
  return parseSpans(source, { ...createContext(masked, masked, options), linkDefinitions });
}
