import type { HtmlElement } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { withBlank } from '../attributes/removeTokens.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { warningRule } from '../warningRule.ts';

const warnings: Rule = warningRule({
  id: 'duplicate-html-attribute',
  title: 'Attribute that a tag has twice',
  group: 'html',
  defaultSeverity: 'warning',
  codes: ['duplicate-html-attribute'],
});

export const duplicateHtmlAttribute: Rule = {
  ...warnings,
  *check(post, site, asked) {
    const elements = new Map<number, HtmlElement>();
    for (const problem of warnings.check(post, site, asked)) {
      if (elements.size === 0) collect(post, elements);
      const element = elements.get(problem.span.start);
      yield { ...problem, fixes: element ? fixes(post, element, problem.span.start) : [] };
    }
  },
};

/** Elements by where each of their attributes stands. */
function collect(post: PostDocument, elements: Map<number, HtmlElement>): void {
  for (const element of post.htmlElements())
    for (const { start } of element.tagAttributes) elements.set(start, element);
}

/** Two classes become one with the names of both; of two equal values one goes. What else differs is the author's to say. */
function fixes(post: PostDocument, { tagAttributes }: HtmlElement, at: number): Fix[] {
  const second = tagAttributes.find(({ start }) => start === at);
  const same = tagAttributes.filter(({ name }) => name.toLowerCase() === second?.name.toLowerCase());
  const [first] = same;
  if (!second || !first || first === second || same.length !== 2) return [];
  const removal = { span: withBlank(post.text, second), text: '' };
  if (first.value === second.value) return [edit(post, 'Remove the second one', removal)];
  if (first.name.toLowerCase() !== 'class' || !first.valueSpan) return [];
  const names = [...new Set(`${first.value} ${second.value}`.split(/\s+/).filter((name) => name !== ''))].join(' ');
  const { start, end } = first.valueSpan;
  // not safe: until now one of them had no effect
  return [{ ...edit(post, `Write class="${names}"`, { span: { start, end }, text: names }, removal), safe: false }];
}
