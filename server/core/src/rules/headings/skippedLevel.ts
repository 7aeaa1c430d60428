import type { Heading } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { TextEdit } from '../../text/change.ts';
import { edit, type Fix, type Rule } from '../rule.ts';

/** A heading more than one level below the one before it. */
export const skippedLevel: Rule = {
  id: 'skipped-level',
  title: 'Heading that skips a level',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post) {
    for (const [index, heading] of post.headings.entries()) {
      const before = post.headings[index - 1];
      // a post may begin with any level: the layout has headings of its own
      if (!before || heading.level <= before.level + 1) continue;
      yield {
        span: { start: heading.start, end: heading.end },
        message: `This heading of level ${heading.level} follows one of level ${before.level}, so readers who jump from heading to heading miss a step`,
        fixes: raise(post, index, before.level + 1),
      };
    }
  },
};

/** Raises the heading and all that stand below it or beside it, so that their order stays. */
function raise(post: PostDocument, from: number, level: number): Fix[] {
  const first = post.headings[from];
  if (!first) return [];
  const marks = first.level - level;
  const edits: TextEdit[] = [];
  for (let index = from; index < post.headings.length; index++) {
    const heading = post.headings[index];
    if (!heading || heading.level < first.level) break;
    const edit = shortened(post, heading, marks);
    if (!edit) return [];
    edits.push(edit);
  }
  return [
    {
      ...edit(
        post,
        edits.length > 1 ? `Raise it and what follows to level ${level}` : `Make it level ${level}`,
        ...edits,
      ),
      safe: false,
    },
  ];
}

/** `null` where the heading does not begin with that many marks: only `#` headings have a level below two. */
function shortened(post: PostDocument, heading: Heading, marks: number): TextEdit | null {
  if (heading.setext || !post.text.startsWith('#'.repeat(marks + 1), heading.start)) return null;
  return { span: { start: heading.start, end: heading.start + marks }, text: '' };
}
