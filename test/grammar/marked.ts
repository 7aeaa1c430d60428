import type { Token } from './grammar.ts';

/** The short names that the tables use, for the outermost of a token's scopes that has one. */
const names: ReadonlyMap<string, string> = new Map([
  ['punctuation.definition.tag.begin.kramdown', 'open'],
  ['punctuation.definition.tag.end.kramdown', 'close'],
  ['entity.other.attribute-name.kramdown', 'key'],
  ['punctuation.separator.key-value.kramdown', 'is'],
  ['string.quoted.double.kramdown', 'value'],
  ['string.quoted.single.kramdown', 'value'],
  ['entity.other.attribute-name.id.kramdown', 'id'],
  ['entity.other.attribute-name.class.kramdown', 'class'],
  ['variable.reference.kramdown', 'reference'],
  ['keyword.other.toc.kramdown', 'toc'],
  ['keyword.other.footnotes.kramdown', 'footnotes'],
  ['entity.name.variable.reference.kramdown', 'name'],
  ['punctuation.separator.definition.kramdown', 'defines'],
  ['entity.name.tag.extension.kramdown', 'extension'],
  ['comment.block.kramdown', 'comment'],
  ['meta.embedded.block.nomarkdown.kramdown', 'raw'],
  ['keyword.control.eob.kramdown', 'eob'],
  ['invalid.illegal.dropped.kramdown', 'dropped'],
  ['invalid.illegal.unknown-extension.kramdown', 'unknown'],
]);

/** Takes the markers out: `*a*⟦open|{:⟧` becomes `*a*{:`. */
export function unmarked(source: string): string {
  return source.replaceAll(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');
}

/** Puts markers around what our grammars scope; neighbours of one name become one. */
export function marked(lines: readonly (readonly Token[])[]): string {
  return lines.map(markedLine).join('\n');
}

function markedLine(tokens: readonly Token[]): string {
  const runs: { name: string | undefined; text: string }[] = [];
  for (const { text, scopes } of tokens) {
    const name = nameOf(scopes);
    const last = runs.at(-1);
    if (last !== undefined && last.name === name) last.text += text;
    else runs.push({ name, text });
  }
  return runs.map(({ name, text }) => (name === undefined ? text : `⟦${name}|${text}⟧`)).join('');
}

function nameOf(scopes: readonly string[]): string | undefined {
  const scope = scopes.find((candidate) => names.has(candidate));
  return scope === undefined ? undefined : names.get(scope);
}
