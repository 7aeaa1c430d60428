import type { BlockState, Draft } from './block/state.ts';
import type { Context } from './context.ts';
import { idText, kramdownId } from './headerId.ts';
import { maskedSpans } from './maskedSpans.ts';
import type { SpanSource } from './source.ts';
import type { DefinitionTerm } from './tree.ts';

const autoIds = /^auto_ids(?:-([\w-]+))?$/;

/** A definition list with the reference `auto_ids` gives each of its terms an id; `auto_ids-p-` puts `p-` before it. */
export function giveTermIds({ lists, leaves, context }: BlockState): void {
  const prefixes = new Map<unknown, string>();
  for (const [taker, taken] of lists) {
    if (!('type' in taker) || taker.type !== 'definitionList') continue;
    const references = taken.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'reference');
    const found = references.map(({ name }) => autoIds.exec(name)).find((match) => match !== null);
    if (found) for (const child of taker.children) prefixes.set(child, found[1] ?? '');
  }
  if (prefixes.size === 0) return;
  for (const { node, source } of leaves) {
    const prefix = prefixes.get(node);
    if (prefix !== undefined && source) giveTermId(node as Draft<DefinitionTerm>, source, prefix, context);
  }
}

function giveTermId(term: Draft<DefinitionTerm>, source: SpanSource, prefix: string, context: Context): void {
  if (term.attributes?.has('id')) return;
  const { masked, original, options } = context;
  const isMasked = masked.slice(term.start, term.end) !== original.slice(term.start, term.end);
  const text = idText(isMasked ? maskedSpans(source, context) : term.children, options);
  const id = prefix + kramdownId(text, { ...options, autoIdPrefix: '' }, '');
  if (id !== '') term.attributes = new Map([...(term.attributes ?? []), ['id', id]]);
}
