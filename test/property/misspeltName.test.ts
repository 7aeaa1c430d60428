import { misspellings } from '@lectern/core/rules/prose/misspeltName.ts';
import { names } from '@lectern/core/rules/prose/names.ts';
import { mayMisspell, spellings } from '@lectern/core/rules/prose/spellings.ts';
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

test('names: a text in which none may be misspelt has no misspelt one', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const misspelt = [...misspellings(text, known.byLetters)];
      found += misspelt.length;
      if (!mayMisspell(text, known)) expect(misspelt).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(found).toBeGreaterThan(1000);
});
