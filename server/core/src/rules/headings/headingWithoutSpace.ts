import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Rule } from '../rule.ts';

/** `##Title` and ` ## Title`: text to kramdown. */
export const headingWithoutSpace: Rule = {
  id: 'heading-without-space',
  title: 'Heading that kramdown does not take for one',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const { at, marks, gap, isCertain } of linesLikeHeadings(post)) {
      const end = at + marks.length;
      yield {
        span: { start: at, end },
        message:
          gap === ''
            ? `There is no space behind \`${marks}\`, so this is no heading and the site shows \`${marks}\` in the text`
            : `There is a space in front of \`${marks}\`, so this is no heading and the site shows \`${marks}\` in the text`,
        fixes: [
          gap === ''
            ? { ...edit(post, 'Add a space', { span: { start: end, end }, text: ' ' }), safe: isCertain }
            : {
                ...edit(post, 'Remove the space in front', { span: { start: at - gap.length, end: at }, text: '' }),
                safe: isCertain,
              },
        ],
      };
    }
  },
};

interface Line {
  readonly at: number;
  readonly marks: string;
  /** What stands in front of them. */
  readonly gap: string;
  /** Whether it can be nothing else: one `#` may be a hashtag. */
  readonly isCertain: boolean;
}

function* linesLikeHeadings(post: PostDocument): Iterable<Line> {
  const top = new Set(post.tree.children.map(({ start }) => start));
  for (const { node, start, text } of post.prose()) {
    if (node.type !== 'paragraph' || !top.has(node.start) || !text.includes('#')) continue;
    for (const { index, 0: line } of text.matchAll(/^.+$/gm)) {
      const [, blanks = '', marks = '', behind = ''] = /^( {0,3})(#{1,6})(?!#)(\s?)/.exec(line) ?? [];
      if (marks === '' || line.trim() === marks) continue;
      const at = start + index + blanks.length;
      // the paragraph begins behind its indentation
      const indent = post.text.slice(post.text.lastIndexOf('\n', at - 1) + 1, at);
      const isAlone = text.trim() === line.trim();
      if (/[^ ]/.test(indent) || (behind !== '' && indent === '')) continue;
      if (marks.length === 1 && !isTitle(line.trim(), isAlone)) continue;
      yield { at, marks, gap: behind === '' ? '' : indent, isCertain: marks.length > 1 || behind !== '' };
    }
  }
}

/** Whether a line with one `#` is a title: alone, no list of hashtags, no number of an issue. */
function isTitle(line: string, isAlone: boolean): boolean {
  if (/^# /.test(line)) return isAlone;
  return isAlone && /^#\p{Lu}/u.test(line) && !/\s#|[.!?,;:]$/.test(line);
}
