import { edit, type Rule } from '../rule.ts';

/** Line ends of Windows and of Unix in one file. */
export const mixedLineEnds: Rule = {
  id: 'mixed-line-ends',
  title: 'Two kinds of line ends',
  group: 'prose',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post) {
    const { text } = post;
    const windows = [...text.matchAll(/\r\n/g)];
    if (windows.length === 0) return;
    const unix = [...text.matchAll(/(?<!\r)\n/g)];
    if (unix.length === 0) return;
    const toWindows = windows.length > unix.length;
    const odd = toWindows ? unix : windows;
    const first = odd[0]?.index ?? 0;
    yield {
      span: { start: text.lastIndexOf('\n', first - 1) + 1, end: first },
      message: `${odd.length === 1 ? 'The line end here is' : `The line ends here and at ${odd.length - 1} more places are`} of another kind than the others, so version control may show lines as changed that are not`,
      fixes: [
        edit(
          post,
          `Make all line ends ${toWindows ? 'CRLF' : 'LF'}`,
          ...odd.map(({ index, 0: found }) => ({
            span: { start: index, end: index + found.length },
            text: toWindows ? '\r\n' : '\n',
          })),
        ),
      ],
    };
  },
};
