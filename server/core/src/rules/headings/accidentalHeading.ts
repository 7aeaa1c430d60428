import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import { edit, type Rule } from '../rule.ts';

/** Text right above `----`, which was meant as a rule and makes a heading of it. */
export const accidentalHeading: Rule = {
  id: 'accidental-heading',
  title: 'Text that the line below it makes a heading',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const rules = rulesOf(post);
    for (const heading of post.headings) {
      if (!heading.setext || heading.level !== 2) continue;
      const isSentence = /[.!?…:;,]["'”’)\]*_]*$/.test(heading.text.trim());
      if (!isSentence && heading.text.split(/\s+/).length < 12 && !rules.has(underlineOf(post, heading))) continue;
      const at = underlineStart(post, heading);
      yield {
        span: { start: heading.start, end: heading.end },
        message: 'This text touches the line of hyphens below it, so the site shows it as a heading and draws no line',
        fixes: [
          {
            ...edit(post, 'Put a blank line between them', {
              span: { start: at, end: at },
              text: lineEndAt(post.text, heading.start),
            }),
            safe: isSentence,
          },
        ],
      };
    }
  },
};

/** The lines that the post draws elsewhere, as written. */
function rulesOf(post: PostDocument): ReadonlySet<string> {
  return new Set(
    post.tree.children.flatMap(({ type, start, end }) => (type === 'rule' ? [post.text.slice(start, end).trim()] : [])),
  );
}

function underlineStart(post: PostDocument, heading: Heading): number {
  return post.text.lastIndexOf('\n', visibleEnd(post, heading) - 1) + 1;
}

function underlineOf(post: PostDocument, heading: Heading): string {
  return post.text.slice(underlineStart(post, heading), heading.end).trim();
}

function visibleEnd({ text }: PostDocument, { start, end }: Heading): number {
  return start + text.slice(start, end).trimEnd().length;
}
