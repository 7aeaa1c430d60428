import type { AttributeList } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Problem, type Rule } from '../rule.ts';

/** `[a](b){:target="_blank"` without its brace: text, or a list that swallows what follows up to the next brace. */
export const unclosedAttributeList: Rule = {
  id: 'unclosed-attribute-list',
  title: 'Attribute list without its closing brace',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    const starts = new Set(post.attributeLists.map(({ start }) => start));
    for (const { type, end } of [...post.links, ...post.images]) {
      if (type === 'html' || starts.has(end) || !post.text.startsWith('{:', end)) continue;
      const found = problem(post, end, 'so it is none and the site prints it as is');
      if (found) yield found;
    }
    for (const list of post.attributeLists) {
      if (list.loss === 'text' || !isSwallowing(post, list)) continue;
      const found = problem(post, list.start, 'so what follows up to the next brace is missing on the site');
      if (found) yield found;
    }
  },
};

/** Whether a list goes on into the next one: its own brace is missing. */
export function isSwallowing({ text }: PostDocument, { kind, start, end }: AttributeList): boolean {
  return kind === 'span' && text.slice(start + 2, end).includes('{:');
}

const tokens = /^\{:[ \t]*(?:[\w-]+="[^"\n{}]*"|[\w-]+='[^'\n{}]*'|[.#][A-Za-z][\w-]*|[ \t]+(?=[\w.#-]))+/;

function problem(post: PostDocument, start: number, effect: string): Problem | null {
  const written = tokens.exec(post.text.slice(start, start + 300))?.[0].trimEnd();
  if (written === undefined || /^\{:\s*$/.test(written)) return null;
  const end = start + written.length;
  // a bracket of another kind was meant as the brace
  const slip = /^[)\]>](?=[\s.,;:!?]|$)/.test(post.text.slice(end, end + 2)) ? 1 : 0;
  return {
    span: { start, end },
    message: `This attribute list has no closing brace, ${effect}`,
    fixes: [
      edit(post, slip ? 'Close it with a brace' : 'Add the brace', {
        span: { start: end, end: end + slip },
        text: '}',
      }),
    ],
  };
}
