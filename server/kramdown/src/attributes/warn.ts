import type { Context } from '../context.ts';
import type { AttributeToken, Span } from '../tree.ts';

/** kramdown warns where nothing in a list is valid; a token that it drops beside others it drops without a word. */
export function warnOfTokens(tokens: readonly AttributeToken[], list: Span, context: Context): void {
  if (tokens.every(({ kind }) => kind !== 'dropped')) return;
  const dropped = tokens.filter(({ kind }) => kind === 'dropped');
  if (dropped.length === tokens.length) {
    const { start, end } = list;
    // `{::}` and `{: :}` vanish without a word
    if (tokens.length === 1 && tokens[0]?.name === ':') return;
    const message = 'Nothing in this attribute list is valid, so the site drops it';
    context.warn('invalid-attribute-list', { start, end }, message);
    return;
  }
  for (const { start, end } of dropped) {
    context.warn('attribute-token-dropped', { start, end }, 'This is no attribute, so the site drops it');
  }
}
