import { describe, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { jekyllDefaults } from '../options.ts';
import { tokeniseAttributes } from './tokenise.ts';

/** Each token as `kind:name` and, if it has one, `=value`. */
function tokens(text: string): string[] {
  const context = createContext(text, text, jekyllDefaults);
  const source = { text, positions: [0], offsets: [0] };
  return tokeniseAttributes(source, context, 0, text.length).map(
    ({ kind, name, value }) => `${kind}:${name}${value === null ? '' : `=${value}`}`,
  );
}

describe('tokens of an attribute list', () => {
  test.each([
    ['.a .b.c', ['class:a=a', 'class:b=b c']],
    ['#a #b.c#d', ['id:a', 'id:b', 'class:c=c', 'id:d']],
    ['k="v" l=\'w x\'', ['pair:k=v', 'pair:l=w x']],
    ['r s-t _u', ['reference:r', 'reference:s-t', 'reference:_u']],
    ['.c,d .w-1/2 .é', ['class:c,d=c,d', 'class:w-1/2=w-1/2', 'class:é=é']],
    ['k="" k=\'"\'', ['pair:k=', 'pair:k="']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('a value', () => {
  test.each([
    ['ends at its quote before white space', 'a="1"b="2" c="3"', ['pair:a=1"b="2', 'pair:c=3']],
    ['loses the backslash of its quote', 'k="a\\"b"', ['pair:k=a"b']],
    ['loses the backslash of a brace', 'k="a\\}b"', ['pair:k=a}b']],
    ['keeps every other backslash', 'k="a\\\\b\\c"', ['pair:k=a\\\\b\\c']],
    ['keeps newlines', 'k="a\nb"', ['pair:k=a\nb']],
    ['may end with a backslash', 'k="a\\" .c', ['pair:k=a\\', 'class:c=c']],
    ['needs its closing quote', 'k="a b .c', ['dropped:k="a', 'reference:b', 'class:c=c']],
  ])('%s', (_name, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('what is dropped', () => {
  test.each(['k=v', '#1a', '..a', '.a.', '#a#', '=.c', 'é', '-k="1"', 'k="v".c', 'k:l="m"', '“a”'])('%s', (text) => {
    expect(tokens(text)).toEqual([`dropped:${text}`]);
  });
});
