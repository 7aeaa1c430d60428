import { expect, test } from 'vitest';
import { blocksOf } from './block/testing.ts';

test.each<[string, string[]]>([
  [
    '# A b\n# A b\n# A-b-1\n# A b\n',
    ['h1 #a-b ‹# A b›', 'h1 #a-b-1 ‹# A b›', 'h1 #a-b-1 ‹# A-b-1›', 'h1 #a-b-2 ‹# A b›'],
  ],
  ['# ???\n\n# !!!\n', ['h1 ‹# ???›', 'h1 #-1 ‹# !!!›']],
  ['# 1. C++ & Q&A\n', ['h1 #1-c--qa ‹# 1. C++ & Q&A›']],
  ['# Été_1 Σας\n', ['h1 #été_1-σας ‹# Été_1 Σας›']],
  ['# [a](b) `c` *d* ![e](f) &amp;\n', ['h1 #a-c-d-- ‹# [a](b) `c` *d* ![e](f) &amp;›']],
  ['# A\n{: #b}\n\n# A\n', ['h1 #b ‹# A›', 'h1 #a ‹# A›']],
  [
    '<div markdown="1">\n# 1. Été a_b\n\n# 1. Été a_b\n\n# ??\n</div>\n',
    [
      '<div> block ‹<div markdown="1">⏎# 1. Été a_b⏎⏎# 1. Été a_b⏎⏎# ??⏎</div>›',
      '  h1 #t-ab ‹# 1. Été a_b›',
      '  h1 #t-ab-1 ‹# 1. Été a_b›',
      '  h1 #section ‹# ??›',
    ],
  ],
])('ids: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
