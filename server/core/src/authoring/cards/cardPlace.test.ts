import { expect, test } from 'vitest';
import { atCursor } from '../../features/testing.ts';
import { applyEdits } from '../../text/change.ts';
import { cardPlace } from './cardPlace.ts';

const head = '---\ntitle: x\n---\n';

test.each([
  ['empty body', '‸', '\nCARD\n'],
  ['front matter', null, '\nCARD\n\ntext\n'],
  ['blank line', '\na\n\n‸\n\nb\n', '\na\n\nCARD\n\nb\n'],
  ['blank line between two lines', '\na\n‸\nb\n', '\na\n\nCARD\n\nb\n'],
  ['in a paragraph', '\na ‸b\nc\n\nd\n', '\na b\nc\n\nCARD\n\nd\n'],
  ['on a heading', '\n# ‸A\n{:.no_toc}\n\nb\n\n## C\nc\n\n# D\n', '\n# A\n{:.no_toc}\n\nb\n\n## C\nc\n\nCARD\n\n# D\n'],
  ['on the last heading', '\n# A\n\n# ‸B\nb\n', '\n# A\n\n# B\nb\n\nCARD\n'],
  ['on a heading above another', '\n# ‸A\n# B\nb\n', '\n# A\n\nCARD\n\n# B\nb\n'],
  ['in a paragraph above a heading', '\n‸a\n# B\nb\n', '\na\n\nCARD\n\n# B\nb\n'],
  ['in a code block with a blank line', '\n```\na\n‸\nb\n```\n\nc\n', '\n```\na\n\nb\n```\n\nCARD\n\nc\n'],
  ['last line without an end', '\na‸', '\na\n\nCARD\n'],
  ['last, empty line', '\na\n‸', '\na\n\nCARD\n'],
  ['CRLF', '\r\na ‸b\r\n\r\nd\r\n', '\r\na b\r\n\nCARD\n\r\nd\r\n'],
])('%s', (_name, source, expected) => {
  const text = source === null ? '---\ntit‸le: x\n---\n\ntext\n' : head + source;
  const { post, offset } = atCursor(text);
  const { span, before, after } = cardPlace(post, offset);
  expect(applyEdits(post.text, [{ span, text: `${before}CARD${after}` }])).toBe(head + expected);
});
