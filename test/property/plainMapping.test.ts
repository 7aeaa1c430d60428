import { readPlainMapping } from '@lectern/core/post/plainMapping.ts';
import { readYamlMapping } from '@lectern/core/post/readFrontMatter.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const key = fc.constantFrom('title', 'tags', 'image', 'y', 'yes', 'null', 'a-b', 'x_1', '__proto__', '-', '1', 'é');
const word = fc.constantFrom(
  ...['Java', 'yes', 'On', 'null', 'y', 'true', 'false', 'False', 'x', 'C++', 'C#', '.NET', 'v1.2', '1', '1e3', '0x1'],
  ...[
    '/img/a.png',
    'a:b',
    'a:',
    ':a',
    '_a',
    '_1',
    '#a',
    'a#',
    '&a',
    '*a',
    '!a',
    '-',
    '--',
    '- a',
    '~',
    '.',
    '...',
    '@a',
    '%',
    '|',
  ],
  ...[
    '2026-05-04',
    '12:30',
    '3D print',
    '3 x',
    '0b1',
    '2026-05-04 x',
    '12 Tips',
    "'a''b'",
    'é',
    '😀',
    '"',
    "'",
    "''",
    '\\',
    '{',
    '}',
    '?',
    '<<',
    '=',
    '`',
    '\t',
    '\u0085',
    '\uFEFF',
  ],
);
const words = fc.array(word, { maxLength: 4 }).map((each) => each.join(' '));
const quoted = fc
  .oneof(words, fc.string({ unit: 'binary', maxLength: 8 }))
  .chain((text) => fc.constantFrom(`"${text}"`, `'${text}'`));
const scalar = fc.oneof(words, quoted);
const list = fc
  .tuple(
    fc.array(scalar, { maxLength: 4 }),
    fc.constantFrom(',', ', ', ' , ', ',,', ',', '\n'),
    fc.constantFrom('', ' ', ','),
  )
  .map(([items, comma, space]) => `[${space}${items.join(comma)}${space}]`);
const line = fc
  .tuple(
    key,
    fc.constantFrom(': ', ':', ':  ', ' : '),
    fc.oneof(scalar, list, fc.constant('')),
    fc.constantFrom('', ' ', ' # x'),
  )
  .map((parts) => parts.join(''));
const source = fc
  .tuple(
    fc.array(fc.oneof(line, fc.constantFrom('', ' ', '# x', '---')), { maxLength: 5 }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([lines, end]) => lines.map((each) => each + end).join(''));

test('front matter read line by line is what a YAML parser reads', { timeout: 60_000 }, () => {
  let plain = 0;
  fc.assert(
    fc.property(source, fc.nat(9), (yaml, offset) => {
      const entries = readPlainMapping(yaml, offset);
      if (!entries) return;
      plain++;
      const { entries: expected, problems } = readYamlMapping(yaml, offset);
      expect({ entries, problems }).toEqual({ entries: expected, problems: [] });
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(1000);
});
