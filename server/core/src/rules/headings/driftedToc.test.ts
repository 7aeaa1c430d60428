import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['drifted-toc'] };
const headings = '\n\n# A\n\n## a\n\n# B\n\n## b\n\n# C\n\n# D\n';

test.each([
  ['one is missing', `⟦drifted-toc|* [A](#a)⟧\n* [B](#b)\n* [C](#c)${headings}`],
  ['another order', `⟦drifted-toc|1. [A](#a)⟧\n2. [C](#c)\n3. [B](#b)\n4. [D](#d)${headings}`],
  ['all are there', `* [A](#a)\n* [B](#b)\n* [C](#c)\n* [D](#d)${headings}`],
  ['one entry leads nowhere', `* [A](#a)\n* [B](#b)\n* [C](#c)\n* [D](#d)\n* [E](#e)${headings}`],
  ['a choice of few', `* [A](#a)\n* [B](#b)\n* [C](#c)${headings}# E\n\n# F\n`],
  ['left out on purpose', `* [A](#a)\n* [B](#b)\n* [C](#c)${headings.replace('# D', '# D\n{:.no_toc}')}`],
  ['generated', `- TOC\n{:toc}${headings}`],
  ['a choice beside a generated one', `- TOC\n{:toc}\n\n* [C](#c)\n* [A](#a)\n* [B](#b)${headings}`],
  ['a choice of few in another order', `* [C](#c)\n* [A](#a)\n* [B](#b)${headings}# E\n\n# F\n\n# G\n`],
  ['links that are no table', `* [A](#a) and [B](#b)\n* c${headings}`],
  ['CRLF', `⟦drifted-toc|* [A](#a)⟧\n* [B](#b)\n* [C](#c)${headings}`.replaceAll('\n', '\r\n')],
])('drifted-toc: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['1. [A](#a)\n2. [C](#c)\n3. [*the b*](#b)', '1. [A](#a)\n2. [*the b*](#b)\n3. [C](#c)\n4. [D](#d)'],
  ['* [A](#a)\n* [C](#c)\n* [none](#none)\n* [B](#b)', '* [A](#a)\n* [B](#b)\n* [C](#c)\n* [none](#none)\n* [D](#d)'],
])('drifted-toc: brings %j up to date', (before, after) => {
  expect(fixed(before + headings, 'Bring it up to date', options)).toBe(after + headings);
});
