import { readMapping } from '@lectern/core/post/readFrontMatter.ts';
import { readSettings } from '@lectern/core/settings/readSettings.ts';
import { readConfig } from '@lectern/core/site/siteConfig.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** On a busy machine. */
const slow = { timeout: 60_000 };

const word = fc.constantFrom(
  'title',
  'rules',
  'authors',
  'defaults',
  'source',
  ':',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\r\n',
  '\t',
  ' ',
  "'",
  '"',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '|',
  '>',
  '&a',
  '*a',
  '!x',
  '<<',
  '?',
  '@',
  '`',
  '%',
  '~',
  'yes',
  '2026-05-04',
  '😀',
  '\uFEFF',
  '\\',
  '---\n',
  '...\n',
  'skipped-level',
);
const yaml = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);

test('front matter: never throws, and spans hold what they claim', slow, () => {
  fc.assert(
    fc.property(yaml, fc.nat(9), (source, offset) => {
      const { entries, problems } = readMapping(source, offset);
      const text = ' '.repeat(offset) + source;
      for (const { span } of problems) {
        expect(span.start).toBeGreaterThanOrEqual(offset);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      let last = offset;
      for (const { key, keySpan, valueSpan, items } of entries) {
        expect(keySpan.start).toBeGreaterThanOrEqual(last);
        // a key in quotes, over two lines or with an anchor is written in more than its own letters
        if (/^[\w-]+$/.test(text.slice(keySpan.start, keySpan.end)))
          expect(key).toBe(text.slice(keySpan.start, keySpan.end));
        if (valueSpan) expect(valueSpan.end).toBeLessThanOrEqual(text.length);
        for (const { span } of items) expect(span.start).toBeGreaterThanOrEqual(valueSpan?.start ?? Number.NaN);
        last = keySpan.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('settings and configuration: never throw', slow, () => {
  fc.assert(
    fc.property(yaml, (text) => {
      for (const { span } of readSettings(text, 'file:///blog/.lectern.yml').problems)
        expect(span.end).toBeLessThanOrEqual(text.length);
      expect(readConfig(text).markdown).toBeTypeOf('string');
    }),
    { numRuns: 3000 },
  );
});
