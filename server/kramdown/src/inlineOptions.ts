import type { Context } from './context.ts';
import { isKnownOption, readKramdownOptions } from './jekyll/kramdownOptions.ts';
import type { AttributeToken } from './tree.ts';

/** `{::options key="value" /}`, in a block or in text: sets what kramdown lets a text set. */
export function setInlineOptions(tokens: readonly AttributeToken[], context: Context): void {
  for (const token of tokens) {
    if (token.kind === 'dropped') continue;
    const { start, end } = token;
    const name = optionName(token);
    if (name === 'input' || !isKnownOption(name)) {
      context.warn('unknown-option', { start, end }, `kramdown has no option ${name}, so it does nothing`);
    } else if (name === 'template') {
      context.warn('unknown-option', { start, end }, 'This option cannot be set inside a text, so it does nothing');
    } else if (!tooLate.has(name)) {
      context.options = { ...context.options, ...readKramdownOptions({ [name]: token.value }).options };
    }
  }
}

/** What is no pair goes by the key under which kramdown keeps it. */
function optionName(token: AttributeToken): string {
  if (token.kind === 'class' || token.kind === 'id') return token.kind;
  return token.kind === 'reference' ? 'refs' : token.name;
}

/** Read before the text is. */
const tooLate: ReadonlySet<string> = new Set(['hard_wrap', 'gfm_quirks']);
