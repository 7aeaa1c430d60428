import type { Node } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Rule } from '../rule.ts';

/** A number with a point that begins a line and so makes a list of it: `2007. It was …`. */
export const accidentalList: Rule = {
  id: 'accidental-list',
  title: 'Text that a number makes a list',
  group: 'blocks',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    if (!/^[ \t>]*\d{2,4}\./m.test(post.text)) return;
    for (const { start } of orderedLists(post)) {
      const number = /^(\d{2,4})\./.exec(post.text.slice(start, start + 6))?.[1];
      // no list of a post begins with so high a number
      if (number === undefined || Number(number) <= mostItems || !touchesText(post, start)) continue;
      const point = start + number.length;
      yield {
        span: { start, end: point + 1 },
        message: `A line that begins with \`${number}.\` is the item of a list, so the site shows a list that begins with 1 here`,
        fixes: [edit(post, `Write \`${number}\\.\``, { span: { start: point, end: point }, text: '\\' })],
      };
    }
  },
};

const mostItems = 50;

function orderedLists(post: PostDocument): readonly Node[] {
  return post.nodes().filter((node) => node.type === 'list' && node.ordered);
}

/** Whether the line above is none of the list and not blank. */
function touchesText({ text }: PostDocument, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 1);
  return line > 0 && /\S[ \t\r]*$/.test(text.slice(Math.max(0, line - 200), line));
}
