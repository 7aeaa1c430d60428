import { expect, test } from 'vitest';
import { blogWith } from '../rules/testing.ts';
import { writtenToc } from './writtenToc.ts';

const list = '* [A](#a)\n* [B](#b)\n* [C](#c)\n';
const headings = (count: number): string =>
  'ABCDEFGHIJ'
    .slice(0, count)
    .split('')
    .map((title) => `\n# ${title}\n`)
    .join('');

test.each([
  ['all headings', list + headings(3), true],
  ['half of them', list + headings(6), true],
  ['a choice of few', list + headings(8), false],
  ['a choice under its title', `# Contents\n\n${list}${headings(8)}`, true],
  ['below another heading', `# Watch these\n\n${list}${headings(8)}`, false],
  ['anchors', `* [A](#x)\n* [B](#y)\n* [C](#z)\n\n<a name="x"></a>\n${headings(3)}`, false],
  ['beside a generated one', `- TOC\n{:toc}\n\n${list}${headings(3)}`, false],
  ['no list', headings(3), false],
])('%s', (_name, source, expected) => {
  const { post } = blogWith(`---\ntitle: A\n---\n\n${source}`);
  expect(post && writtenToc(post) !== null).toBe(expected);
});
