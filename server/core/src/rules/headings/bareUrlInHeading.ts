import type { Heading, Inline, Node } from 'markdown-it-kramdown';
import { walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { Span } from '../../text/span.ts';
import { attributesOfExternalLinks } from '../attributes/externalLinkAttributes.ts';
import { bareAddress } from '../links/bareAddress.ts';
import { edit, type Fix, type Problem, type Rule } from '../rule.ts';

/** An address written out in a heading: it becomes part of the heading's id and of the table of contents. */
export const bareUrlInHeading: Rule = {
  id: 'bare-url-in-heading',
  title: 'Address written out in a heading',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post, site) {
    for (const heading of post.headings) {
      for (const span of bareUrls(post, heading)) yield problem(post, site, heading, span, false);
      for (const child of heading.children)
        if (child.type === 'link' && child.kind === 'autolink') yield problem(post, site, heading, child, true);
    }
  },
};

function problem(post: PostDocument, site: SiteIndex, heading: Heading, at: Span, isLink: boolean): Problem {
  const span = { start: at.start, end: at.end };
  const effect = isLink
    ? 'heading, id and table of contents show it in full'
    : 'it is no link, and heading, id and table of contents show it in full';
  return {
    span,
    message: `This address is written out in the heading, so ${effect}`,
    fixes: linkedWords(post, site, heading, span),
  };
}

/** Addresses in the text that are not part of a link, code or a tag. */
function bareUrls(post: PostDocument, heading: Heading): readonly Span[] {
  const { start, end } = heading.textSpan;
  const found = [...post.text.slice(start, end).matchAll(bareAddress)].map(({ index, 0: address }) => ({
    start: start + index,
    end: start + index + address.length,
  }));
  if (found.length === 0) return [];
  const taken = takenSpans(post, heading);
  return found.filter((span) => !taken.some((other) => other.start < span.end && span.start < other.end));
}

function takenSpans(post: PostDocument, heading: Heading): readonly Span[] {
  const spans: Span[] = post.attributeLists.filter((list) => heading.start <= list.start && list.end <= heading.end);
  for (const child of heading.children) {
    walk(child, (node: Node) => {
      if (node.type === 'link' || node.type === 'image' || node.type === 'codeSpan') spans.push(node);
      if (node.type === 'html') spans.push(isAnchor(node) ? node : node.openTag);
    });
  }
  return spans;
}

function isAnchor(node: Inline): boolean {
  return node.type === 'html' && node.name === 'a';
}

/**
 * Makes the words in front of the address the link: the name behind the last `by`, or all of them. Not safe: the
 * heading's id changes, and links to it with it.
 */
function linkedWords(post: PostDocument, site: SiteIndex, heading: Heading, span: Span): Fix[] {
  const { start: headingStart } = heading.textSpan;
  const before = post.text.slice(headingStart, span.start);
  const end = endOfWords(before);
  const name = /.*\b[bB]y\s+(?=\S)/sy.exec(before.slice(0, end))?.[0].length ?? 0;
  const text = before.slice(name, end);
  // a second pair of brackets, or Liquid, in a link's text is the author's to untangle
  if (text === '' || /[[\]{}<>|]/.test(text)) return [];
  const start = headingStart + name;
  const address = post.text.slice(span.start, span.end).replace(/^<|>$/g, '');
  const closing = before.endsWith('(') && post.text.charAt(span.end) === ')' ? 1 : 0;
  const destination = address.startsWith('www.') ? `https://${address}` : address;
  const link = `[${text}](${destination})${attributesOfExternalLinks(site)}`;
  return [
    { ...edit(post, `Make "${text}" the link`, { span: { start, end: span.end + closing }, text: link }), safe: false },
  ];
}

/** Without the punctuation that leads over to an address. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s:,(–-]/.test(text.charAt(end - 1))) end--;
  return end;
}
