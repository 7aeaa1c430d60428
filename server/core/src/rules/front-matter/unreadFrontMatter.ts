import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Problem, type Rule } from '../rule.ts';

/** Front matter that Jekyll does not find: something stands in front of it, or nothing closes it. */
export const unreadFrontMatter: Rule = {
  id: 'unread-front-matter',
  title: 'Front matter that Jekyll does not find',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'error',
  *check(post) {
    if (post.frontMatter) return;
    const blank = /^\uFEFF?\s*/.exec(post.text)?.[0].length ?? 0;
    const opening = /---[ \t]*\r?\n(?=[\w-]+[ \t]*:)/y;
    opening.lastIndex = blank;
    if (!opening.test(post.text)) return;
    const start = post.text.startsWith('\uFEFF') ? 1 : 0;
    yield blank > start ? tooLate(post, start, blank) : unclosed(post, blank);
  },
};

const effect = 'so Jekyll does not find the front matter, and prints it as text';

function tooLate(post: PostDocument, start: number, end: number): Problem {
  return {
    span: { start: end, end: end + 3 },
    message: `The first line of the file is not \`---\`, ${effect}`,
    fixes: [edit(post, 'Move the front matter to the first line', { span: { start, end }, text: '' })],
  };
}

function unclosed(post: PostDocument, start: number): Problem {
  // a line that was meant to close it
  const line = /^(?:-{4,}|[ \t]+-{3,}|-{2}|={3,}|—+-*)[ \t]*$/m.exec(post.text.slice(start + 3));
  const at = line ? start + 3 + line.index : 0;
  return {
    span: { start, end: start + 3 },
    message: `No line \`---\` closes the front matter, ${effect}`,
    fixes: line
      ? [
          {
            ...edit(post, `Close it with \`---\` instead of \`${line[0].trim()}\``, {
              span: { start: at, end: at + line[0].length },
              text: '---',
            }),
            safe: false,
          },
        ]
      : [],
  };
}
