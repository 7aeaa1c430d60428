import { type LiquidTag, type Node, walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { shown } from '../wording.ts';
import { insideOf, isWithoutLiquid } from './liquidSource.ts';

/** `{{ … }}` in code: Liquid comes first and eats it. */
export const liquidInCode: Rule = {
  id: 'liquid-in-code',
  title: 'Code that Liquid eats',
  group: 'liquid',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    if (isWithoutLiquid(post) || !post.text.includes('{{')) return;
    const known = knownNames(post);
    for (const { code, outputs } of outputsInCode(post)) {
      const eaten = outputs.filter(({ inside }) => !isMeant(inside, known));
      const fixes = eaten.length > 0 ? wrap(post, code, outputs) : [];
      for (const { span } of eaten) {
        const written = shown(post.text.slice(span.start, span.end));
        yield {
          span,
          message: `Jekyll takes \`${written}\` for Liquid, in code too, so the site shows nothing in its place`,
          fixes,
        };
      }
    }
  },
};

interface Output {
  readonly span: Span;
  readonly inside: string;
}

interface Code {
  readonly code: Span;
  readonly outputs: readonly Output[];
}

/** Each piece of code with the outputs in it. */
function* outputsInCode(post: PostDocument): Iterable<Code> {
  const codes: Span[] = [];
  const add = (node: Node): void => {
    if (node.type === 'codeBlock' || node.type === 'codeSpan') codes.push(node);
  };
  for (const node of post.nodes()) add(node);
  for (const footnote of post.tree.footnotes) walk(footnote, add);
  const { liquid } = post.tree;
  for (const [index, tag] of liquid.entries()) {
    if (tag.name === 'highlight' && liquid[index + 1]?.name === 'endhighlight')
      yield* inHighlight(post, tag.end, liquid[index + 1]?.start ?? tag.end);
  }
  const outputs = liquid.filter(({ kind, closed }) => kind === 'output' && closed);
  let next = 0;
  for (const code of codes.toSorted((a, b) => a.start - b.start)) {
    while ((outputs[next]?.start ?? Number.POSITIVE_INFINITY) < code.start) next++;
    const found: Output[] = [];
    for (let tag: LiquidTag | undefined = outputs[next]; tag && tag.end <= code.end; tag = outputs[next]) {
      found.push({ span: { start: tag.start, end: tag.end }, inside: insideOf(post, tag) });
      next++;
    }
    if (found.length > 0) yield { code, outputs: found };
  }
}

/** What stands in `{% highlight %}` is code to kramdown, and Liquid runs in it all the same. */
function* inHighlight(post: PostDocument, start: number, end: number): Iterable<Code> {
  const body = post.text.slice(start, end);
  if (/\{%-?\s*raw\b/.test(body)) return;
  const outputs = [...body.matchAll(/\{\{(.*?)\}\}/gs)].map(({ index, 0: whole, 1: inside = '' }) => ({
    span: { start: start + index, end: start + index + whole.length },
    inside: inside.replace(/^-|-$/g, '').trim(),
  }));
  if (outputs.length > 0) yield { code: { start, end }, outputs };
}

/** What Jekyll and the post itself give a name to. */
function knownNames(post: PostDocument): ReadonlySet<string> {
  const names = new Set(['site', 'page', 'layout', 'content', 'include', 'paginator', 'jekyll', 'forloop', 'theme']);
  for (const tag of post.tree.liquid) {
    if (tag.name === 'assign' || tag.name === 'capture' || tag.name === 'for' || tag.name === 'tablerow') {
      const name = /^[\w-]+/.exec(insideOf(post, tag))?.[0];
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** Whether the author wants what Liquid makes of it: a value with a name, or a text in quotes that goes through a filter. */
function isMeant(inside: string, known: ReadonlySet<string>): boolean {
  if (/^(["']).*\1\s*\|/s.test(inside)) return true;
  return known.has(/^[\w-]+/.exec(inside)?.[0] ?? '');
}

/** From the first output to the last: inside the code, so that no line is added to it. */
function wrap(post: PostDocument, code: Span, outputs: readonly Output[]): Fix[] {
  const start = outputs[0]?.span.start ?? code.start;
  const end = outputs.at(-1)?.span.end ?? code.end;
  if (/\{%-?\s*(?:end)?raw\b/.test(post.text.slice(start, end))) return [];
  return [
    edit(
      post,
      'Wrap it in {% raw %}',
      { span: { start, end: start }, text: '{% raw %}' },
      { span: { start: end, end }, text: '{% endraw %}' },
    ),
  ];
}
