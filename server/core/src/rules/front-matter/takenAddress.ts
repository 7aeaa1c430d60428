import { pathIn } from '../../site/paths.ts';
import { redirectDestination } from '../../site/permalink.ts';
import type { Problem, Rule } from '../rule.ts';
import { list } from '../wording.ts';
import { wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const redirectKeys: ReadonlySet<string> = new Set(['redirect_from']);

/** Two posts or pages that the site would write to one address. */
export const takenAddress: Rule = {
  id: 'taken-address',
  title: 'Address that another post or page has as well',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post, site) {
    const path = pathIn(site.root, post.uri);
    if (path === null || post.kind === 'loose') return;
    const own = site.posts.get(path)?.url ?? site.pages.get(path)?.url ?? null;
    const problem = (url: string, span: Problem['span']): Problem | null => {
      const others = site.writersOf(url).filter((each) => each !== path);
      return others.length === 0
        ? null
        : {
            span,
            message: `${list(others.slice(0, 3))} ${others.length === 1 ? 'has' : 'have'} the address \`${url}\` as well, so one of them is lost on the site`,
            fixes: [],
          };
    };
    const entries = readableEntries(post.frontMatter);
    if (own !== null) {
      const permalink = entries.findLast(({ key }) => key === 'permalink')?.valueSpan;
      const start = post.frontMatter?.span.start ?? 0;
      const top = { start, end: post.frontMatter ? start + 3 : Math.min(1, post.text.length) };
      const found = problem(own, permalink ? { start: permalink.start, end: permalink.end } : top);
      if (found) yield found;
    }
    for (const { word, span } of wordsOf(entries, redirectKeys)) {
      if (!word.startsWith('/')) continue;
      const found = own !== null && isSame(word, own) ? toItself(word, span) : problem(word, span);
      if (found) yield found;
    }
  },
};

function isSame(redirect: string, own: string): boolean {
  return redirectDestination(redirect) === redirectDestination(own);
}

function toItself(url: string, span: Problem['span']): Problem {
  return {
    span,
    message: `\`${url}\` is the address of this page itself, so page or redirect is lost on the site`,
    fixes: [],
  };
}
