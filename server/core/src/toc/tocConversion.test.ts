import { expect, test } from 'vitest';
import { type LintOptions, postWith } from '../rules/testing.ts';
import { applyEdits } from '../text/change.ts';
import { insertToc } from './tocInsert.ts';
import { tocToGenerated } from './tocToGenerated.ts';
import { tocToList } from './tocToList.ts';

const head = '---\ntitle: A\n---\n\n';
type Change = (...given: Parameters<typeof insertToc>) => ReturnType<typeof insertToc>;

function changed(source: string, change: Change, options: LintOptions = {}): string {
  const { post, site } = postWith(head + source, options);
  const authored = change(post, site);
  return 'edits' in authored ? applyEdits(post.text, authored.edits).slice(head.length) : authored.reason;
}

const written = '* [A](#a)\n* [B](#b)\n* [C](#c)\n';
const nested = '1. [A](#a)\n   1. [A one](#a-one)\n   2. [A two](#a-two)\n2. [B](#b)\n   1. [B one](#b-one)\n';

test.each([
  ['all headings', `${written}\n# A\n\n# B\n\n# C\n`, '* TOC\n{:toc}\n\n# A\n\n# B\n\n# C\n'],
  [
    'nested and counted',
    `${nested}\n# A\n\n## A one\n\n## A two\n\n# B\n\n## B one\n`,
    '1. TOC\n{:toc}\n\n# A\n\n## A one\n\n## A two\n\n# B\n\n## B one\n',
  ],
  [
    'its heading is not listed',
    `# Contents\n{:.no_toc}\n\n${written}\n# A\n\n# B\n\n# C\n`,
    '# Contents\n{:.no_toc}\n\n* TOC\n{:toc}\n\n# A\n\n# B\n\n# C\n',
  ],
  [
    'attributes of the list',
    `${written}{:.wide}\n\n# A\n\n# B\n\n# C\n`,
    '* TOC\n{:toc}\n{:.wide}\n\n# A\n\n# B\n\n# C\n',
  ],
  [
    'attributes above the list',
    `{:.wide}\n${written}\n# A\n\n# B\n\n# C\n`,
    '{:.wide}\n* TOC\n{:toc}\n\n# A\n\n# B\n\n# C\n',
  ],
  [
    'titles with markup',
    '* [A *b* `c`](#a-b-c)\n* [D by E](#d-by-e)\n* [F](#f)\n\n# A *b* `c`\n\n# D by [E](https://e.example)\n\n# F\n',
    '* TOC\n{:toc}\n\n# A *b* `c`\n\n# D by [E](https://e.example)\n\n# F\n',
  ],
])('there and back: %s', (_name, list, generated) => {
  for (const lines of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
    expect(changed(lines(list), tocToGenerated)).toBe(lines(generated));
    expect(changed(lines(generated), tocToList)).toBe(lines(list));
  }
});

test.each([
  [
    'some headings are not listed',
    `# Contents\n${written}\n# A\n\ntext\n\n# B\n\n# C\n{:.no_toc}\n\n# D\n`,
    '# Contents\n{:.no_toc}\n* TOC\n{:toc}\n\n# A\n\ntext\n\n# B\n\n# C\n\n# D\n{:.no_toc}\n',
  ],
  [
    'whole levels are not listed',
    `# Contents\n${written}\n# A\n\n## p\n\n## q\n\n# B\n\n### r\n\n### s\n\n# C\n`,
    '# Contents\n{:.no_toc}\n{::options toc_levels="1,4,5,6" /}\n\n* TOC\n{:toc}\n\n# A\n\n## p\n\n## q\n\n# B\n\n### r\n\n### s\n\n# C\n',
  ],
  ['an entry leads nowhere', `${written}* [D](#d)\n\n# A\n\n# B\n\n# C\n`, '* TOC\n{:toc}\n\n# A\n\n# B\n\n# C\n'],
])('to {:toc}: %s', (_name, before, after) => {
  expect(changed(before, tocToGenerated)).toBe(after);
});

test.each([
  ['other attributes stay', '- TOC\n{: toc .wide}\n\n# A\n', '- [A](#a)\n{: .wide}\n\n# A\n'],
  ['the mark stands above', '{:toc}\n- TOC\n\n# A\n', '- [A](#a)\n\n# A\n'],
  ['at the end', '# A\n\n- TOC\n{:toc}', '# A\n\n- [A](#a)'],
  ['brackets in a title', '- TOC\n{:toc}\n\n# A] b\n', '- [A\\] b](#a-b)\n\n# A] b\n'],
])('to a list: %s', (_name, before, after) => {
  expect(changed(before, tocToList)).toBe(after);
});

test.each([
  ['no list', '# A\n', tocToGenerated, /no table of contents that is written by hand/],
  [
    'text beside a link',
    `* [A](#a) – the first\n${written}\n# A\n\n# B\n\n# C\n`,
    tocToGenerated,
    /has text beside its link/,
  ],
  ['a link elsewhere', `* [Home](/)\n${written}\n# A\n\n# B\n\n# C\n`, tocToGenerated, /`Home` leads to no heading/],
  ['an anchor', `* [X](#x)\n${written}\n<a name="x"></a>\n\n# A\n\n# B\n\n# C\n`, tocToGenerated, /`#x` is no heading/],
  ['a heading in the last entry', `${written}# A\n\n# B\n\n# C\n`, tocToGenerated, /more than a line/],
  ['no {:toc}', '# A\n', tocToList, /no `\{:toc\}`/],
  ['nothing to list', '- TOC\n{:toc}\n', tocToList, /no heading/],
  ['a title of the build', '- TOC\n{:toc}\n\n# A {{ page.title }}\n', tocToList, /Only the site knows the id/],
  ['one is there', '- TOC\n{:toc}\n\n# A\n', insertToc, /has a table of contents already/],
  ['no heading', 'text\n', insertToc, /no heading/],
])('refused: %s', (_name, source, change, reason) => {
  expect(changed(source, change)).toMatch(reason);
});

const generatedBlog = {
  '_config.yml': '',
  '_posts/2026-01-01-a.md': '---\n---\n## Contents\n{:.no_toc}\n\n* TOC\n{:toc}\n',
};
const writtenBlog = {
  '_config.yml': '',
  '_posts/2026-01-01-a.md': `---\n---\n## Table of Contents\n\n${nested}`,
  '_posts/2026-01-02-b.md': `---\n---\n## Table of Contents\n${nested}`,
  '_posts/2026-01-03-c.md': '---\n---\n- TOC\n{:toc}\n',
};

test.each([
  ['nobody has one', {}, 'Intro.\n\n## A\n', 'Intro.\n\n## Table of contents\n{:.no_toc}\n\n- TOC\n{:toc}\n\n## A\n'],
  [
    'most are generated',
    generatedBlog,
    'Intro.\n\n# A\n',
    'Intro.\n\n# Contents\n{:.no_toc}\n\n* TOC\n{:toc}\n\n# A\n',
  ],
  [
    'most are written',
    writtenBlog,
    'Intro.\n\n# A\n\n## A one\n\n### deep\n\n# B\n',
    'Intro.\n\n# Table of Contents\n\n1. [A](#a)\n   1. [A one](#a-one)\n2. [B](#b)\n\n# A\n\n## A one\n\n### deep\n\n# B\n',
  ],
  [
    'no blank line',
    generatedBlog,
    'Intro.\n{:.x}\n# A\n',
    'Intro.\n{:.x}\n\n# Contents\n{:.no_toc}\n\n* TOC\n{:toc}\n\n# A\n',
  ],
  [
    'a list above the heading',
    generatedBlog,
    '{:.x}\n# A\n',
    '# Contents\n{:.no_toc}\n\n* TOC\n{:toc}\n\n{:.x}\n# A\n',
  ],
  ['a heading announces it', generatedBlog, '# Contents\n\n# A\n', '# Contents\n{:.no_toc}\n\n* TOC\n{:toc}\n\n# A\n'],
  [
    'an announced one with a list',
    generatedBlog,
    '# Contents\n{:.x}\n\n# A\n',
    '# Contents\n{:.x .no_toc}\n\n* TOC\n{:toc}\n\n# A\n',
  ],
])('insert: %s', (_name, files, before, after) => {
  expect(changed(before, insertToc, { files: { '_config.yml': '', ...files } })).toBe(after);
});
