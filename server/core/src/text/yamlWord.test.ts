import { expect, test } from 'vitest';
import { readYamlMapping } from '../post/readFrontMatter.ts';
import { yamlAddress, yamlItem, yamlText, yamlWord } from './yamlWord.ts';

test.each(['\u0000', '\t', '\u007f', '\u0085', '\u009f', '\u2028', '\u2029', '\ufeff', '\uffff'])(
  'what YAML cannot show is escaped: %j',
  (character) => {
    for (const write of [yamlWord, yamlText, yamlItem, yamlAddress]) {
      const value = `a${character}b "c" \\ 'd'`;
      const text = write(value);
      expect(text).not.toContain(character);
      expect(readYamlMapping(`key: ${text}\n`)).toMatchObject({ values: { key: value }, problems: [] });
    }
  },
);

test.each(['No', 'y', 'ON', 'null', 'True'])('%s stays a word', (word) => {
  for (const write of [yamlWord, yamlText, yamlItem]) {
    expect(write(word)).not.toBe(word);
    expect(readYamlMapping(`key: ${write(word)}\n`).values).toEqual({ key: word });
  }
});

test.each(['Brandt', 'de Wilde', "O'Neil", 'Ångström-Li', 'a.b'])('%s needs no quotes', (word) => {
  expect([yamlWord(word), yamlItem(word)]).toEqual([word, word]);
});
