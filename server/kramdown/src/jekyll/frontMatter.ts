import type { Span } from '../tree.ts';

/** Front matter as Jekyll finds it: from its first `---` to behind the line end of its closing line. */
export interface FrontMatterSpan extends Span {
  /** What stands between the two lines: the YAML text, its last line end included. */
  readonly yaml: Span;
}

const opening = /---[ \t\v\f\r]*\n/y;
const closing = /^(?:---|\.\.\.)[ \t\v\f\r]*$/gm;

/**
 * `null` where Jekyll finds none: a blank line or anything else before the first `---`, or no closing `---` or `...`.
 * A BOM in front is passed over, as Jekyll does in a post.
 */
export function locateFrontMatter(text: string): FrontMatterSpan | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  opening.lastIndex = start;
  if (!opening.test(text)) return null;
  const yamlStart = opening.lastIndex;
  closing.lastIndex = yamlStart;
  for (let found = closing.exec(text); found; found = closing.exec(text)) {
    // Ruby's `^` and `$` know only `\n`
    if (found.index > 0 && text[found.index - 1] !== '\n') continue;
    const lineEnd = found.index + found[0].length;
    if (lineEnd < text.length && text[lineEnd] !== '\n') continue;
    return { start, end: Math.min(lineEnd + 1, text.length), yaml: { start: yamlStart, end: found.index } };
  }
  return null;
}

/** Where kramdown's text begins: Jekyll takes the blank lines behind the front matter away with it. */
export function bodyStart(text: string, frontMatter: FrontMatterSpan | null): number {
  if (!frontMatter) return text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const visible = /\S/g;
  visible.lastIndex = frontMatter.end;
  const found = visible.exec(text);
  if (!found) return text.length;
  return Math.max(frontMatter.end, text.lastIndexOf('\n', found.index) + 1);
}
