import type { AttributeList, Node } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Problem, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { listsBelowLinks } from './attributeListBelowLink.ts';
import { attributesOf, elementsWith, isAllowed } from './htmlAttributes.ts';

/** An attribute that its element does not have: browsers ignore it. */
export const misplacedAttribute: Rule = {
  id: 'misplaced-attribute',
  title: 'Attribute that its element does not have',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    yield* inTags(post);
    const meantForLinks = listsBelowLinks(post);
    for (const list of post.attributeLists) if (!meantForLinks.has(list)) yield* inList(post, list);
  },
};

function* inTags(post: PostDocument): Iterable<Problem> {
  for (const element of post.htmlElements())
    for (const { name, start, end } of element.tagAttributes)
      if (!isAllowed(element.name, name)) yield problem(post, element.name, name, { start, end });
}

function* inList(post: PostDocument, list: AttributeList): Iterable<Problem> {
  const element = list.loss === null && list.target && 'type' in list.target ? elementOf(list.target) : null;
  if (element === null) return;
  for (const token of list.tokens)
    if (token.kind === 'pair' && !isAllowed(element, token.name)) yield problem(post, element, token.name, token);
}

function problem(post: PostDocument, element: string, name: string, { start, end }: Span): Problem {
  const elsewhere = elementsWith(name);
  const near = elsewhere.length === 0 ? didYouMean(name.toLowerCase(), attributesOf(element)) : [];
  const span = { start, end };
  const nameSpan = { start, end: start + name.length };
  return {
    span,
    message: `\`<${element}>\` has no attribute \`${name}\`, so browsers ignore it${elsewhere.length > 0 ? ` (it belongs to ${elsewhere.map((each) => `\`<${each}>\``).join(', ')})` : suggestion(near)}`,
    // not safe: it has no effect, but it says what the author wanted
    fixes: (near.length > 0
      ? near.map((candidate) => edit(post, `Change it to \`${candidate}\``, { span: nameSpan, text: candidate }))
      : [edit(post, `Remove \`${name}\``, { span: withSpaceBefore(post, span), text: '' })]
    ).map((fix) => ({ ...fix, safe: false })),
  };
}

/** The space in front goes too; behind `{:` there is none to take. */
function withSpaceBefore(post: PostDocument, { start, end }: Span): Span {
  let from = start;
  while (/[ \t]/.test(post.text.charAt(from - 1))) from--;
  return { start: from, end };
}

/** The HTML element that a node becomes; `null` where it depends, or where kramdown puts attributes elsewhere. */
function elementOf(node: Node): string | null {
  switch (node.type) {
    case 'heading':
      return `h${node.level}`;
    case 'list':
      return node.ordered ? 'ol' : 'ul';
    case 'html':
      return node.name;
    default:
      return elements[node.type] ?? null;
  }
}

const elements: Readonly<Partial<Record<Node['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  listItem: 'li',
  definitionList: 'dl',
  definitionTerm: 'dt',
  definition: 'dd',
  rule: 'hr',
  table: 'table',
  emphasis: 'em',
  strong: 'strong',
  strikethrough: 'del',
  codeSpan: 'code',
  link: 'a',
  image: 'img',
};
