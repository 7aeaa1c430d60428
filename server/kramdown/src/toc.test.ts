import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import type { TocEntry } from './tree.ts';

function tocOf(text: string): string {
  const { toc, tocEntries } = parse(text);
  const write = (entries: readonly TocEntry[]): string =>
    entries
      .map(({ heading, children }) => heading.text + (children.length > 0 ? `(${write(children)})` : ''))
      .join(' ');
  return `${toc ? text.slice(toc.list.start, toc.list.end) : 'none'}: ${write(tocEntries)}`;
}

test.each([
  ['* x\n{:toc}\n\n# A\n## B\n# C\n', '* x: A(B) C'],
  ['1. x\n{:toc}\n\n# A\n', '1. x: A'],
  ['# A\n\n* x\n', 'none: A'],
  ['* x\n{:toc}\n\n### A\n# B\n#### C\n## D\n', '* x: A B(C D)'],
  ['* x\n{:toc}\n\n# A\n{:.no_toc}\n# B\n{:.no_tocs}\n', '* x: B'],
  ['{::options toc_levels="2..3" /}\n\n* x\n{:toc}\n\n# A\n## B\n#### C\n', '* x: B'],
  ['* x\n{:toc}\n\n* y\n{:toc}\n\n# A\n', '* x: A'],
  ['* x\n{:TOC}\n\n# A\n', 'none: A'],
  ['{:t: toc}\n\n* x\n{:t}\n\n# A\n', 'none: A'],
  ['* # X\n{:toc}\n\n# A\n', '* # X: A'],
  ['* x\n{:toc}\n\n[^1]: a\n\n    # N\n\n[^2]: # M\n\n# A[^1]\n', '* x: A N'],
  ['> * x\n> {:toc}\n\n> # Q\n', '* x: Q'],
])('%j', (text, expected) => {
  expect(tocOf(text)).toBe(expected);
});
