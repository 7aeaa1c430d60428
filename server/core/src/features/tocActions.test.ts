import { expect, test } from 'vitest';
import { lineIndex } from '../text/lineIndex.ts';
import { atCursor } from './testing.ts';
import { tocActions } from './tocActions.ts';
import { tocEdit } from './tocEdit.ts';

const head = '---\ntitle: x\n---\n\n';
const written = '* [A](#a)\n* [B](#b)\n* [C](#c)\n\n# A\n\n# B\n\n# C\n';

function titles(source: string, only: readonly string[] | null = null): readonly string[] {
  const { post, site, offset } = atCursor(head + source);
  const options = { only, documentChanges: true, fileOf: () => ({ lines: lineIndex(post.text), version: 1 }) };
  return tocActions(post, site, { start: offset, end: offset }, options).map(({ title }) => title);
}

test.each([
  ['a written list', `‸${written}`, ['Convert to {:toc}']],
  ['one that has drifted', `‸${written}\n# D\n`, ['Update hand-written list', 'Convert to {:toc}']],
  ['its heading', `# I‸n\n\n${written}`, ['Convert to {:toc}']],
  ['{:toc}', '- TOC\n{:t‸oc}\n\n# A\n', ['Convert to hand-written list']],
  ['a listed heading', '- TOC\n{:toc}\n\n# ‸A\n', ['Hide from the table of contents']],
  ['one that is left out', '- TOC\n{:toc}\n\n# A\n{:.no_‸toc}\n', ['Show in the table of contents']],
  ['the first heading of a post without', '# A‸\n\n# B\n', ['Insert table of contents']],
  ['another heading of a post without', '# A\n\n# B‸\n', []],
  ['text', '- TOC\n{:toc}\n\n# A\n\nte‸xt\n', []],
  ['a heading below a written list', written.replace('# B', '# ‸B'), []],
])('at %s', (_name, source, expected) => {
  expect(titles(source)).toEqual(expected);
});

test.each([
  [['refactor'], 1],
  [['refactor.rewrite'], 1],
  [[''], 1],
  [['quickfix'], 0],
  [['refactor.extract'], 0],
])('asked for %j', (only, count) => {
  expect(titles('- TOC\n{:t‸oc}\n\n# A\n', only)).toHaveLength(count);
});

test.each([
  ['hide', '# A‸\n', { edits: [{ newText: '\n{:.no_toc}' }] }],
  ['show', '# A‸\n{:.no_toc}\n', { edits: [{ newText: '' }] }],
  ['hide', '# A\n\nte‸xt\n', { reason: 'There is no heading at this place' }],
  ['insert', '# A‸\n', { edits: [{ newText: '# Table of contents\n{:.no_toc}\n\n- TOC\n{:toc}\n\n' }] }],
  ['update', '# A‸\n', { reason: 'This post has no table of contents that is written by hand' }],
  ['write', '- TOC\n{:toc}\n\n# A‸\n', { edits: [{ newText: '- [A](#a)' }, { newText: '' }] }],
  ['generate', `‸${written}`, { edits: [{ newText: '* TOC\n{:toc}' }] }],
] as const)('%s', (action, source, expected) => {
  const { post, site, offset } = atCursor(head + source);
  expect(tocEdit(post, site, action, offset)).toMatchObject(expected);
});
