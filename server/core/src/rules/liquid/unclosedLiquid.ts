import type { LiquidTag } from 'markdown-it-kramdown';
import type { Problem, Rule } from '../rule.ts';
import { isWithoutLiquid } from './liquidSource.ts';

/** Liquid without its end: the build of the site stops. */
export const unclosedLiquid: Rule = {
  id: 'unclosed-liquid',
  title: 'Liquid without its end',
  group: 'liquid',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    if (isWithoutLiquid(post)) return;
    const open: LiquidTag[] = [];
    const found: Problem[] = [];
    for (const tag of post.tree.liquid) {
      const { kind, name, closed } = tag;
      if (!closed) found.push(problem(tag, `There is no \`${kind === 'output' ? '}}' : '%}'}\` behind this`));
      else if (name !== null && blocks.has(name)) open.push(tag);
      else if (name?.startsWith('end') && blocks.has(name.slice(3))) {
        if (open.at(-1)?.name === name.slice(3)) open.pop();
        // whatever the author meant, one of the two is wrong; the inner one is looked at first
        else found.push(problem(tag, `No \`{% ${name.slice(3)} %}\` is open here`));
      }
    }
    for (const tag of open) found.push(problem(tag, `There is no \`{% end${tag.name} %}\` for this tag`));
    yield* found.toSorted((a, b) => a.span.start - b.span.start).slice(0, mostEchoes);
  },
};

/** What follows the first few is their echo. */
const mostEchoes = 3;

const blocks: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'tablerow',
  'capture',
  'comment',
  'raw',
  'highlight',
]);

function problem({ start, end }: LiquidTag, what: string): Problem {
  return { span: { start, end }, message: `${what}, so the build of the site stops`, fixes: [] };
}
