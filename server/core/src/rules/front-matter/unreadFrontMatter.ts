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
    const opening = openingOf(post);
    if (!opening) return;
    const start = post.text.startsWith('\uFEFF') ? 1 : 0;
    if (!opening.isThere) yield unopened(post, opening.at);
    else yield opening.at > start ? tooLate(post, start, opening.at) : unclosed(post, opening.at);
  },
};

/** Whether a post without front matter holds what somebody meant as such. */
export function isMeantAsFrontMatter(post: PostDocument): boolean {
  return openingOf(post) !== null;
}

/** Where front matter begins that Jekyll does not find: with its first line, or without. */
function openingOf(post: PostDocument): { readonly at: number; readonly isThere: boolean } | null {
  if (post.frontMatter) return null;
  const at = /^\uFEFF?\s*/.exec(post.text)?.[0].length ?? 0;
  const found = /(---[ \t]*\r?\n)?(?=[\w-]+[ \t]*:)/y;
  found.lastIndex = at;
  const isThere = found.exec(post.text)?.[1] !== undefined;
  if (isThere) return { at, isThere };
  // keys that a first line has, and a line that closes
  const bare =
    /(?:layout|title|authors?|date|tags|category|categories|image|permalink)[ \t]*:[^\n]*\n(?:[^\n-][^\n]*\n|-[ \t][^\n]*\n)*---[ \t]*\r?$/my;
  bare.lastIndex = at;
  return bare.test(post.text) ? { at, isThere } : null;
}

const effect = 'so Jekyll does not find the front matter, and prints it as text';

function tooLate(post: PostDocument, start: number, end: number): Problem {
  return {
    span: { start: end, end: end + 3 },
    message: `The first line of the file is not \`---\`, ${effect}`,
    fixes: [edit(post, 'Move the front matter to the first line', { span: { start, end }, text: '' })],
  };
}

function unopened(post: PostDocument, at: number): Problem {
  const newline = post.text.includes('\r\n') ? '\r\n' : '\n';
  const start = post.text.startsWith('\uFEFF') ? 1 : 0;
  const end = post.text.slice(at).search(/\s*(?:\n|$)/) + at;
  return {
    span: { start: at, end },
    message: `No line \`---\` opens the front matter, ${effect}`,
    fixes: [edit(post, 'Open it with `---`', { span: { start, end: at }, text: `---${newline}` })],
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
