import { expect, test } from 'vitest';
import { characterOf, entityCharacter, numberedCharacter } from './entities.ts';

test.each([
  ['nbsp', '\u00a0'],
  ['yuml', 'ÿ'],
  ['Omega', 'Ω'],
  ['sigmaf', 'ς'],
  ['thetasym', 'ϑ'],
  ['piv', 'ϖ'],
  ['hellip', '…'],
  ['diams', '♦'],
  ['lang', '\u232a'],
  ['lceil', '⌉'],
  ['vellip', '⋮'],
  ['apos', "'"],
])('&%s;', (name, character) => {
  expect(entityCharacter(name)).toBe(character);
});

test.each(['check', 'AMP', '-', ''])('%j is no name', (name) => {
  expect(entityCharacter(name)).toBeNull();
});

test.each([
  [0x41, 'A'],
  [0x1f389, '🎉'],
  [128, '€'],
  [159, 'Ÿ'],
  [160, '\u00a0'],
  [0xd800, '\ufffd'],
  [0x110000, '\ufffd'],
])('&#%i;', (code, character) => {
  expect(numberedCharacter(code)).toBe(character);
});

test('a quote may be a name, a number or the character', () => {
  expect(['lsquo', '8216', '‘'].map(characterOf)).toEqual(['‘', '‘', '‘']);
});
