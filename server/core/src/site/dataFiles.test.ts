import { expect, test } from 'vitest';
import { readDataFile } from './dataFiles.ts';

test.each([
  ['people.yml', 'ada:\n  name: Ada\nkofi:\n', ['people'], ['ada', 'kofi']],
  ['people.json', '{"ada": {"name": "Ada"}}', ['people'], ['"ada"']],
  ['people.yml', '- id: ada\n  name: Ada\n- name: Kofi\n- {x: y}\n', ['people'], ['ada', 'Kofi']],
  ['deep/topics list.yaml', '- Java\n- "Cloud"\n- \n', ['deep', 'topics_list'], ['Java', '"Cloud"']],
  ['people.csv', 'name,id\n"Brandt, Ada",ada\r\n\nKofi,"k""o"\n', ['people'], ['ada', '"k""o"']],
  ['people.tsv', 'what\twho\na\tb\n', ['people'], ['a']],
  ['people.csv', '', ['people'], []],
  ['people.csv', 'id,name\nada', ['people'], ['ada']],
  ['people.yml', 'a: b: c\n', ['people'], ['a']],
])('%s with %j has the entries %j %j', (path, text, name, entries) => {
  const file = readDataFile(path, text, 'file:///blog/x');
  expect(file.name).toEqual(name);
  expect(file.entries.map(({ span }) => text.slice(span.start, span.end))).toEqual(entries);
});

test('a row of a table is a mapping', () => {
  const [entry] = readDataFile('a.csv', 'id,name\nada,"Ada\nBrandt"\n', 'file:///blog/x').entries;
  expect(entry).toMatchObject({ key: 'ada', value: { id: 'ada', name: 'Ada\nBrandt' } });
});
