import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['missing-toc'] };
const section = (title: string): string => `# ${title}\n\n${'word '.repeat(200)}\n\n`;
const sections = 'BCDEFGH'.split('').map(section).join('');
const long = `text\n\n⟦missing-toc|# A⟧\n\n${'word '.repeat(200)}\n\n${sections}`;

test.each([
  ['long', long],
  ['few words', sections.replaceAll('word ', '').replace('# B', '# A\n\n# B')],
  ['few headings', section('A').repeat(7).replaceAll('\n\n# A', '\n\nA')],
  ['generated', `* TOC\n{:toc}\n\n${long.replace(/⟦missing-toc\||⟧/g, '')}`],
  ['by hand', `* [A](#a)\n* [B](#b)\n* [C](#c)\n\n${long.replace(/⟦missing-toc\||⟧/g, '')}`],
  [
    'in HTML',
    `<ol><li><a href="#a">A</a></li><li><a href="#b">B</a></li><li><a href="#c">C</a></li></ol>\n\n${long.replace(/⟦missing-toc\||⟧/g, '')}`,
  ],
  ['links in HTML further down', `${long}<a href="#a">A</a> <a href="#b">B</a> <a href="#c">C</a>\n`],
  ['by an include', `{% include toc.html html=content %}\n\n${long.replace(/⟦missing-toc\||⟧/g, '')}`],
])('missing-toc: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('missing-toc: in front of the first section', () => {
  const { text } = marked(long);
  expect(fixed(text, 'Insert a table of contents', options)).toContain(
    'text\n\n# Table of contents\n{:.no_toc}\n\n- TOC\n{:toc}\n\n# A\n',
  );
});

test('missing-toc: its heading is of the level of the sections', () => {
  const { text } = marked(long);
  expect(fixed(text.replaceAll('# ', '### '), 'Insert a table of contents', options)).toContain(
    '### Table of contents\n',
  );
});

test('missing-toc: as the other posts of the blog have theirs', () => {
  const { text } = marked(long);
  const files = {
    '_config.yml': '',
    '_posts/2025-01-01-a.md':
      '---\ntitle: A\n---\n\n# Contents\n\n1. [B](#b)\n2. [C](#c)\n3. [D](#d)\n\n# B\n\n# C\n\n# D\n',
  };
  const after = fixed(text, 'Insert a table of contents', { ...options, files });
  expect(after).toContain('text\n\n# Contents\n\n1. [A](#a)\n2. [B](#b)\n');
  expect(lint(after, { ...options, files })).toEqual([]);
});
