import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { plainText } from './walk.ts';

/** The text of all that a text says, as the author wrote it. */
function written(text: string): string {
  return plainText(parse(text));
}

test.each([
  ['in one piece', 'a {{ b }} c'],
  ['between carriage returns', 'a {{ b }}\r\nc {{ d }}'],
  ['behind a tab in a list', '*   a\n\n\tb {{ c }}'],
  ['before a line that looks like a block', 'a {% raw %}{{ b }}{% endraw %}\n~~~\nc'],
  ['in a quotation', '> a {{ b }}\n> c {{ d }}'],
])('Liquid is shown as it is written %s', (_name, text) => {
  const outputs = text.match(/\{\{ . \}\}/g) ?? [];
  const shown = written(text).match(/\{\{ . \}\}/g) ?? [];
  expect(shown).toEqual(outputs);
});

test('a newline stands for a carriage return', () => {
  expect(written('a {{ b }}\r\nc')).toBe('a {{ b }}\nc');
});
