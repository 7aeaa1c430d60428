import { edit, type Rule } from '../rule.ts';

/** `1)` and `2)` at the beginning of lines: a list elsewhere, text to kramdown. */
export const unreadList: Rule = {
  id: 'unread-list',
  title: 'List that kramdown takes for text',
  group: 'blocks',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    if (!post.text.includes('1)')) return;
    for (const { node, start, text } of post.prose()) {
      if (node.type !== 'paragraph' || !/^[ \t]*1\)[ \t]/.test(text)) continue;
      const marks = [...text.matchAll(/^[ \t]*(\d+)\)(?=[ \t]+\S)/gm)].map(({ index, 0: found, 1: number }) => ({
        at: start + index + found.length - 1,
        number: Number(number),
      }));
      if (marks.length < 2 || marks.some(({ number }, index) => number !== index + 1)) continue;
      const [first] = marks;
      if (!first) continue;
      yield {
        span: { start: first.at - 1, end: first.at + 1 },
        message: 'kramdown knows lists with `1.` and not with `1)`, so the site shows these lines as one paragraph',
        fixes: [
          {
            ...edit(post, 'Write `1.`', ...marks.map(({ at }) => ({ span: { start: at, end: at + 1 }, text: '.' }))),
            safe: false,
          },
        ],
      };
    }
  },
};
