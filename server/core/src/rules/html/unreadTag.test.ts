import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['unread-tag'] };

test.each([
  ['an address', '⟦unread-tag|<img alt="a" src=/img/a.png>⟧'],
  ['closed at once', '⟦unread-tag|<img src=/img/a.png/>⟧'],
  ['a length in per cent', 'a ⟦unread-tag|<img alt="a" width=50% src="b">⟧'],
  ['a link', '⟦unread-tag|<a href=https://b.example/c>⟧d</a>'],
  ['a block', '⟦unread-tag|<div class=a-b>⟧\nc\n</div>'],
  ['in quotes, words, none', '<img alt="a" src="/b" width=100 hidden> <br> <a name=\'c\'>'],
  ['code, comparisons and addresses', '`<img src=/a>` a <b c and d > e <https://f.example/?g=h> <i-j k=/l>'],
])('unread-tag: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('unread-tag: puts each value in quotes', () => {
  expect(fixed('<img src=/img/a.png width=50%/>', 'Put it in quotes', options)).toBe(
    '<img src="/img/a.png" width="50%"/>',
  );
});
