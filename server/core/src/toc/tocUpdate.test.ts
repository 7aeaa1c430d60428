import { expect, test } from 'vitest';
import { postWith } from '../rules/testing.ts';
import { applyEdits } from '../text/change.ts';
import { updateToc } from './tocUpdate.ts';

const head = '---\ntitle: A\n---\n\n';
const days = '\n# A\n\n## A one\n\n## A two\n\n# B\n\n## B one\n\n# C\n';
const flat = '\n# A\n\n# B\n\n# C\n\n# D\n';

function updated(source: string): string {
  const { post } = postWith(head + source);
  const authored = updateToc(post);
  return 'edits' in authored ? applyEdits(post.text, authored.edits).slice(head.length) : authored.reason;
}

test.each([
  ['a new heading', '* [A](#a)\n* [B](#b)\n* [C](#c)\n', '* [A](#a)\n* [B](#b)\n* [C](#c)\n* [D](#d)\n', flat],
  [
    'words, text and attributes stay',
    '* [The *a*](#a){:.x} – first\n* [C](#c)\n* [D](#d)\n',
    '* [The *a*](#a){:.x} – first\n* [B](#b)\n* [C](#c)\n* [D](#d)\n',
    flat,
  ],
  [
    'a number for each',
    '1. [A](#a)\n2. [C](#c)\n3. [D](#d)\n',
    '1. [A](#a)\n2. [B](#b)\n3. [C](#c)\n4. [D](#d)\n',
    flat,
  ],
  ['the same number', '1. [A](#a)\n1. [C](#c)\n1. [D](#d)\n', '1. [A](#a)\n1. [B](#b)\n1. [C](#c)\n1. [D](#d)\n', flat],
  [
    'blank lines between',
    '* [A](#a)\n\n* [C](#c)\n\n* [D](#d)\n',
    '* [A](#a)\n\n* [B](#b)\n\n* [C](#c)\n\n* [D](#d)\n',
    flat,
  ],
  [
    'a heading that is gone',
    '* [A](#a)\n* [B](#b)\n* [Gone](#gone)\n* [C](#c)\n* [D](#d)\n',
    '* [A](#a)\n* [B](#b)\n* [C](#c)\n* [D](#d)\n',
    flat,
  ],
  [
    'a link elsewhere stays',
    '* [Home](/)\n* [A](#a)\n* [B](#b)\n* [D](#d)\n* [C](#c)\n',
    '* [Home](/)\n* [A](#a)\n* [B](#b)\n* [C](#c)\n* [D](#d)\n',
    flat,
  ],
  [
    'nested, one missing in each',
    '* [A](#a)\n  * [A one](#a-one)\n* [C](#c)\n  * [B one](#b-one)\n',
    '* [A](#a)\n  * [A one](#a-one)\n  * [A two](#a-two)\n* [B](#b)\n  * [B one](#b-one)\n* [C](#c)\n',
    days,
  ],
  [
    'nested and counted',
    '1. [A](#a)\n   1. [A two](#a-two)\n2. [B](#b)\n   1. [B one](#b-one)\n',
    '1. [A](#a)\n   1. [A one](#a-one)\n   2. [A two](#a-two)\n2. [B](#b)\n   1. [B one](#b-one)\n3. [C](#c)\n',
    days,
  ],
  [
    'a level that it leaves out stays out',
    '* [A](#a)\n* [C](#c)\n* [B](#b)\n',
    '* [A](#a)\n* [B](#b)\n* [C](#c)\n',
    days,
  ],
])('%s', (_name, before, after, headings) => {
  expect(updated(before + headings)).toBe(after + headings);
  expect(updated(after + headings)).toBe('This table of contents is up to date');
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');
  expect(updated(windows(before + headings))).toBe(windows(after + headings));
});

test.each([
  ['none', `- TOC\n{:toc}\n${flat}`, /no table of contents that is written by hand/],
  ['paragraphs in it', `* [A](#a)\n\n  More.\n\n* [B](#b)\n* [C](#c)\n${flat}`, /more than a line/],
  ['anchors', `* [A](#x)\n* [B](#b)\n* [C](#c)\n\n<a name="x"></a>\n\n# A\n\n# B\n\n# C\n`, /up to date/],
])('refused: %s', (_name, source, reason) => {
  expect(updated(source)).toMatch(reason);
});
