import type { AttributeList, AttributeToken } from 'markdown-it-kramdown';
import { edit, type Rule } from '../rule.ts';
import { listsByTarget } from './listsByTarget.ts';
import { removeTokens } from './removeTokens.ts';

/** An attribute that the same element gets twice: the last one wins. */
export const doubledAttribute: Rule = {
  id: 'doubled-attribute',
  title: 'Attribute that is given twice',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    for (const [target, lists] of post.derived(listsByTarget)) {
      for (const group of target === null ? lists.map((list) => [list]) : [lists]) {
        for (const { list, token, last } of overruled(group)) {
          yield {
            span: { start: token.start, end: token.end },
            message: `\`${nameOf(token)}\` is given again further on, so only \`${post.text.slice(last.start, last.end)}\` has an effect on the site`,
            fixes: [edit(post, 'Remove the one without effect', ...removeTokens(post, list, [token]))],
          };
        }
      }
    }
  },
};

interface Overruled {
  readonly list: AttributeList;
  readonly token: AttributeToken;
  /** The one that counts. */
  readonly last: AttributeToken;
}

function* overruled(lists: readonly AttributeList[]): Iterable<Overruled> {
  const last = new Map<string, AttributeToken>();
  const found: Overruled[] = [];
  for (const list of lists.toReversed()) {
    if (list.loss !== null) continue;
    for (const token of list.tokens.toReversed()) {
      const name = nameOf(token);
      // classes add up; only within one list does `class="…"` replace another
      if (name === null || name === 'class') continue;
      const winner = last.get(name);
      if (winner) found.push({ list, token, last: winner });
      else last.set(name, token);
    }
  }
  yield* found.reverse();
}

function nameOf({ kind, name, value }: AttributeToken): string | null {
  if (kind === 'pair') return name;
  return kind === 'id' && value === null ? 'id' : null;
}
