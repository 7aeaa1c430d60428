import { expect, test } from 'vitest';
import { liquidBetween, type Placed } from './liquidTags.ts';

const paragraph = (from: number, to: number): Placed[] => [
  { type: 'paragraph_open', level: 0, map: [from, to] },
  { type: 'inline', level: 1, map: [from, to] },
  { type: 'paragraph_close', level: 0, map: null },
];

test('a tag between two paragraphs stands before the second', () => {
  const text = 'one\n\n{% include a.html\n   id="50 % off" %}\n\ntwo\n';
  expect(liquidBetween(text, [...paragraph(0, 1), ...paragraph(5, 6)])).toEqual([
    { text: '{% include a.html\n   id="50 % off" %}', line: 2, before: 3 },
  ]);
});

test('a tag behind the last block stands at the end', () => {
  expect(liquidBetween('one\n\n{% endif %}', paragraph(0, 1))).toEqual([{ text: '{% endif %}', line: 2, before: 3 }]);
});

test('a tag inside a block is shown with the text of that block', () => {
  expect(liquidBetween('one {% include a.html %}\n', paragraph(0, 1))).toEqual([]);
});

test('comments, raw and assignments leave no mark, and an open tag is none', () => {
  expect(liquidBetween('{% comment %}\n\n{% endcomment %}\n{% assign a = 1 %}\n{% raw %}\n{% include', [])).toEqual([]);
});
