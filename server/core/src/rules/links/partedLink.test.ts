import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['parted-link', 'bare-url', 'brackets-without-link'] };

test.each([
  ['a blank', 'a ⟦parted-link|[b] (https://c.example/d)⟧ e'],
  ['to the blog', '⟦parted-link|[a] (/b/c.html)⟧'],
  ['turned round', '⟦parted-link|(a)[https://b.example]⟧ ⟦parted-link|(c)[#d]⟧'],
  ['right', '[a](https://b.example) (c)'],
  ['a remark behind a word in brackets', '[⟦brackets-without-link|a⟧] (see ⟦bare-url|https://b.example⟧)'],
  ['defined', '[a] (https://b.example)\n\n[a]: /c'.replace('https://b.example', 'b')],
  ['code', '`[a] (https://b.example)`'],
])('parted-link: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
