import { readYamlMapping } from '@lectern/core/post/readFrontMatter.ts';
import { readPlainRecords } from '@lectern/core/site/plainRecords.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const key = fc.constantFrom('ada', 'kofi_adjei', 'bio', 'x-1', 'y', 'no', 'Null', '__proto__', 'é', '1');
const value = fc.constantFrom(
  ...[
    '',
    'Ada',
    "Ada's, and (more) of it",
    'https://ada.example/a#b',
    'a: b',
    'a:',
    'a #b',
    'yes',
    'y',
    '12',
    '1a',
    '~',
  ],
  ...['"a, b"', "'a''b'", '[a, b]', '[a, b', '{a: b}', 'a & b', 'a &amp; b *c* [d]', '12:30 x', '2026-05-04T10:00:00Z'],
  ...[
    '- a',
    'a\tb',
    'a\u0085b',
    'a\u2028b',
    '\uFEFFa',
    'a\uFEFF',
    '|',
    '>-',
    '/a/',
    'a\\',
    '"a\\n"',
    '@a',
    'a  b',
    'é 😀',
  ],
);
const field = fc
  .tuple(fc.constantFrom('  ', '  ', '  ', '    ', ' '), key, value, fc.constantFrom('', ' ', ' # x'))
  .map(([indent, name, written, tail]) => `${indent}${name}: ${written}${tail}`);
const other = fc.constantFrom('', '  ', '# x', '  # x', '---', 'a: b', '- a');
const record = fc
  .tuple(key, fc.array(fc.oneof({ weight: 9, arbitrary: field }, { weight: 1, arbitrary: other }), { maxLength: 3 }))
  .map(([name, lines]) => [`${name}:`, ...lines].join('\n'));

test('data read record by record is what a YAML parser reads', { timeout: 60_000 }, () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(record, { maxLength: 3 }), fc.constantFrom('', '\n', '\n\n'), (records, end) => {
      const source = records.join('\n') + end;
      const read = readPlainRecords(source);
      if (!read || read.length === 0) return;
      plain++;
      const { entries, problems } = readYamlMapping(source);
      expect({ read, problems }).toEqual({
        read: entries.map(({ key: name, keySpan, value: data }) => ({ key: name, start: keySpan.start, value: data })),
        problems: [],
      });
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(500);
});
