import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['toc-lists-itself'] };

test.each([
  ['listed', '⟦toc-lists-itself|## Table of Contents⟧\n\n* a\n{:toc}\n\n## B'],
  ['with another mark', '⟦toc-lists-itself|## Contents⟧\n{:.wide}\n\n* a\n{:toc}\n\n## B'],
  ['left out', '## Table of contents\n{:.no_toc}\n\n* a\n{:toc}'],
  ['detached is another rule', '## Table of contents\n\n{:.no_toc}\n\n* a\n{:toc}'],
  ['a chapter', '## Day 1\n\n* a\n{:toc}'],
  ['text in between', '## Contents\n\ntext\n\n* a\n{:toc}'],
  ['by hand', '## Contents\n\n* [A](#a)\n* [B](#b)\n* [C](#c)\n\n# A\n\n# B\n\n# C'],
  ['no table', '## Contents\n\n* a'],
  ['CRLF', '⟦toc-lists-itself|## Contents⟧\r\n\r\n* a\r\n{:toc}\r\n'],
])('toc-lists-itself: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('toc-lists-itself: the mark goes below the heading', () => {
  expect(fixed('# TOC\n\n* a\n{:toc}\n', 'Leave it out with `{:.no_toc}`', options)).toBe(
    '# TOC\n{:.no_toc}\n\n* a\n{:toc}\n',
  );
});
