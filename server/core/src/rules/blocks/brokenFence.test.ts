import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['broken-fence'] };

test.each([
  ['two words', 'a\n\n⟦broken-fence|```js title⟧\nb\n```\n\nc\n'],
  ['two words, a blank line in the code', '⟦broken-fence|```js {1}⟧\nb\n\nc\n```\n'],
  ['nothing closes it', '⟦broken-fence|```js⟧\nb\n\n# c\n'],
  ['with other marks', '⟦broken-fence|~~~⟧\nb\n```\n'],
  ['in a list', '* a\n\n  ⟦broken-fence|``` a b⟧\n  c\n  ```\n'],
  ['right behind the mark of an item', '* ⟦broken-fence|```js a⟧\n  c\n  ```\n'],
  ['right', '```js\nb\n```\n\n~~~\n```js title\n~~~\n\n    ``` a b\n'],
  ['code in text', 'a ```b``` c\n```b c``` d\n'],
])('broken-fence: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('broken-fence: leaves one word', () => {
  expect(fixed('```js title="a"\nb\n```\n', 'Leave only `js`', options)).toBe('```js\nb\n```\n');
});
