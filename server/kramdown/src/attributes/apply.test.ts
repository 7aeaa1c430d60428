import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** The attributes of the only link of a text, as `key=value`. */
function attributes(text: string): string[] {
  const [link] = parse(text, { jekyll: false }).links;
  return [...(link?.attributes ?? [])].map(([key, value]) => `${key}=${value}`);
}

describe('attribute lists', () => {
  test.each([
    ['last key wins', '[a](b){:k="1" k="2"}', ['k=2']],
    ['last id wins', '[a](b){:#a id="b"}', ['id=b']],
    ['classes add up', '[a](b){:.x .y}{:.z}', ['class=x y z']],
    ['in one list `class` replaces', '[a](b){:.x class="y" .z}', ['class=y z']],
    ['from two lists it adds', '[a](b){:.x}{:class="y"}', ['class=x y']],
    ['references come first', '[a](b){:.x r k="own"}\n\n{:r: .y k="r"}', ['k=own', 'class=y x']],
    ['references of references', '[a](b){:r}\n\n{:r: .x s}\n\n{:s: .y}', ['class=y x']],
    ['definitions of one name add up', '[a](b){:r}\n\n{:r: .x}\n\n{:r: #y}', ['class=x', 'id=y']],
    ['an undefined reference', '[a](b){:nope}', []],
  ])('%s', (_name, text, expected) => {
    expect(attributes(text).sort()).toEqual([...expected].sort());
  });
});

test('a definition that refers to itself is reported and ends', () => {
  const { warnings, links } = parse('{:r: s .x}\n\n{:s: r .y}\n\n[a](b){:r}\n', { jekyll: false });
  expect(warnings.map(({ code }) => code)).toEqual(['reference-cycle']);
  expect(links[0]?.attributes?.get('class')).toBe('y x');
});

test('definitions that double with each line stay small', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `{:r${index}: r${index + 1} r${index + 1} .c}`);
  const [link] = parse(`[a](b){:r0}\n\n${lines.join('\n\n')}\n`, { jekyll: false }).links;
  expect(link?.attributes?.get('class')?.length).toBeLessThan(10_000);
});

test('a list behind one link changes the later ones of its definition, if that has a list too', () => {
  const { links } = parse('[a][r] [b][r]{:.x} [c][r]\n\n[r]: /u\n{:.d}\n', { jekyll: false });
  expect(links.map((link) => link.attributes?.get('class'))).toEqual(['d', 'd x', 'd x']);
});
