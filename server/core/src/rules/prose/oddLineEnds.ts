import { convention } from '../evidence.ts';
import { edit, type Rule } from '../rule.ts';

/** A post whose lines end as on Windows, in a blog whose posts end theirs as on Unix. */
export const oddLineEnds: Rule = {
  id: 'odd-line-ends',
  title: 'Line ends of Windows',
  group: 'prose',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'hint',
  evidence: [convention('unix-line-ends', 'posts', 'end their lines as on Unix')],
  *check(post, site, asked) {
    const { text } = post;
    const end = text.indexOf('\r\n');
    if (end < 0 || (!asked && !site.conventions.holds('unix-line-ends'))) return;
    // both kinds in one file are another rule's
    if (/(?<!\r)\n/.test(text)) return;
    const edits = [...text.matchAll(/\r\n/g)].map(({ index }) => ({
      span: { start: index, end: index + 2 },
      text: '\n',
    }));
    yield {
      span: { start: 0, end },
      message:
        'The lines of this post end as on Windows, those of other posts as on Unix, so version control may show all of them as changed',
      // whoever works on Windows may have them so on purpose
      fixes: [{ ...edit(post, 'Make all line ends LF', ...edits), safe: false }],
    };
  },
};
