import { misspellings } from '@lectern/core/rules/prose/misspeltName.ts';
import { names } from '@lectern/core/rules/prose/names.ts';
import { spellings, suspects } from '@lectern/core/rules/prose/spellings.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const words = ['C#', 'Ünïcode', 'a.b', 'Big  Data', 'İstanbul'];
const known = spellings([...names, ...words]);
const letters = fc.constantFrom(...[...names, ...words].flatMap((name) => [name, ...name.split(' ')]));
const piece = fc.oneof(
  letters,
  letters.map((name) => name.toLowerCase()),
  letters.map((name) => name.toUpperCase()),
  letters.map((name) => `${name.slice(0, 3)} ${name.slice(3)}`),
  fc.constantFrom(' ', ' ', '  ', '\n', '.', '-', "'s", '/', '(', ')', '\uFFFC', 's', '\u212A'),
);

test('names: reading the text at the places that are suspected finds what reading it everywhere finds', () => {
  const right = (name: string): string | undefined => known.byLetters.get(name);
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const everywhere = [
        ...misspellings(
          text,
          Array.from(text, (_character, index) => index),
          right,
        ),
      ];
      found += everywhere.length;
      expect([...misspellings(text, suspects(text, known, right), right)]).toEqual(everywhere);
    }),
    { numRuns: 20_000 },
  );
  expect(found).toBeGreaterThan(1000);
});
