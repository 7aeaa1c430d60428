import { expect, test } from 'vitest';
import { chosenValues } from './chosenValues.ts';

const people = [
  { label: 'Ada Brandt', value: 'ada_brandt' },
  { label: 'Kofi Adjei', value: 'kofi_adjei' },
  { label: 'Adam Smit', value: 'adam_smit' },
];
const tags = [{ label: 'Java' }, { label: 'JavaScript' }];

test.each<[string, readonly number[], string, readonly string[]]>([
  ['ticked', [1, 0], '', ['kofi_adjei', 'ada_brandt']],
  ['by name', [], 'kofi adjei, ada_brandt', ['kofi_adjei', 'ada_brandt']],
  ['by the only one that it can be', [], 'kof', ['kofi_adjei']],
  ['by what several could be', [], 'ada', []],
  ['by nobody’s name', [], 'lin', []],
  ['ticked and typed', [1], 'adam', ['kofi_adjei', 'adam_smit']],
])('people: %s', (_name, ticked, typed, expected) => {
  expect(
    chosenValues(
      people,
      ticked.flatMap((index) => people[index] ?? []),
      typed,
      false,
    ),
  ).toEqual(expected);
});

test.each<[string, readonly number[], string, readonly string[]]>([
  ['new ones', [], 'Kafka, Event streaming', ['Kafka', 'Event streaming']],
  ['one that is there, in its own spelling', [], 'java', ['Java']],
  ['what was typed to find one that is ticked', [1], 'javas', ['JavaScript']],
  ['a new one that others hold', [], 'jav', ['jav']],
  ['each once', [0], 'Java, Kafka, Kafka', ['Java', 'Kafka']],
])('tags: %s', (_name, ticked, typed, expected) => {
  expect(
    chosenValues(
      tags,
      ticked.flatMap((index) => tags[index] ?? []),
      typed,
      true,
    ),
  ).toEqual(expected);
});

test('typed words stand between commas, and count once', () => {
  expect(chosenValues([], [], ' Ada Brandt,, Kofi ,Ada Brandt', true)).toEqual(['Ada Brandt', 'Kofi']);
});
