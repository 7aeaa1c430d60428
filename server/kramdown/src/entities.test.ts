import { expect, test } from 'vitest';
import { characterOf, entityCharacter, fromCodePoint } from './entities.ts';

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
  ['apos', "'"],
])('&%s;', (name, character) => {
  expect(entityCharacter(name)).toBe(character);
});

test.each(['check', 'AMP', '-', ''])('%j is no name', (name) => {
  expect(entityCharacter(name)).toBeNull();
});

test('a number that stands for no character', () => {
  expect([fromCodePoint(0x41), fromCodePoint(0xd800), fromCodePoint(0x110000)]).toEqual(['A', null, null]);
});

test('a quote may be a name, a number or the character', () => {
  expect(['lsquo', '8216', '‘'].map(characterOf)).toEqual(['‘', '‘', '‘']);
});
