import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Rule } from '../rule.ts';

/** `[a](b){target="_blank"}`: other Markdown dialects know it, to kramdown it is text. */
export const attributeListWithoutColon: Rule = {
  id: 'attribute-list-without-colon',
  title: 'Attribute list without its colon',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const span of listsWithoutColon(post)) {
      const at = span.start + 1;
      yield {
        span,
        message: 'There is no colon behind this brace, so this is no attribute list and the site prints it as is',
        fixes: [edit(post, 'Add the colon', { span: { start: at, end: at }, text: ':' })],
      };
    }
  },
};

/** What is longer is no attribute list that somebody wrote. */
const longest = 300;

const token = /(?:[\w-]+="[^"\n{}]*"|[\w-]+='[^'\n{}]*'|[.#][A-Za-z][\w-]*)/.source;
const list = new RegExp(`^\\{[ \\t]*${token}(?:[ \\t]+${token})*[ \\t]*\\}`);

/** Behind a link or picture, or alone on the last line of a paragraph or below a heading. */
function* listsWithoutColon(post: PostDocument): Iterable<Span> {
  for (const { type, end } of [...post.links, ...post.images]) {
    const found = type === 'html' ? null : listAt(post, end);
    if (found) yield found;
  }
  for (const { node, start, text } of post.prose()) {
    if (node.type !== 'paragraph') continue;
    const line = /(?:^|\n)[ \t]*(?=\{[^\n]*\}\s*$)/.exec(text.slice(-200));
    if (!line) continue;
    const at = start + Math.max(0, text.length - 200) + line.index + line[0].length;
    const found = listAt(post, at);
    if (found && post.text.slice(found.end, node.end).trim() === '') yield found;
  }
}

function listAt({ text }: PostDocument, start: number): Span | null {
  if (text.charAt(start) !== '{') return null;
  const found = list.exec(text.slice(start, start + longest));
  return found && { start, end: start + found[0].length };
}
