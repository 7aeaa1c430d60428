import { withoutRawMarks } from './liquid.ts';
import { liquidBetween } from './liquidTags.ts';
import type { MarkdownIt, Token } from './markdownIt.ts';

/** Shows, in posts, the Liquid that kramdown never sees: tags between blocks. */
export function addLiquid(md: MarkdownIt, isPost: (text: string) => boolean): void {
  const { process } = md.core;
  md.core.process = function processWithLiquid(state) {
    process.call(this, state);
    if (!state.src.includes('{%') || !isPost(state.src)) return;
    const lines = state.src.split(/\r\n?|\n/);
    takeRawMarks(state.tokens);
    for (const { text, line, before } of liquidBetween(lines.join('\n'), state.tokens).toReversed()) {
      const token = new state.Token('lectern_liquid', '', 0);
      token.block = true;
      token.content = text;
      token.map = [line, line + text.split('\n').length];
      token.attrs = [
        ['class', 'code-line lectern-liquid-block'],
        ['data-line', `${line}`],
      ];
      state.tokens.splice(before, 0, token);
    }
  };
}

function takeRawMarks(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (codeTypes.has(token.type)) token.content = withoutRawMarks(token.content);
    if (token.children !== null) takeRawMarks(token.children);
  }
}

const codeTypes: ReadonlySet<string> = new Set(['code_block', 'code_inline', 'fence']);
