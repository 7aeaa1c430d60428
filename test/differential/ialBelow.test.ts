import { fixed, lint } from '@lectern/core/rules/testing.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, startKramdown, whyNoKramdown } from './driver.ts';

const missing = whyNoKramdown();
const why = missing === null ? '' : ` (skipped: ${missing})`;
const options = { rules: ['ial-after-text'] };
const title = 'Put it on the line below, for the whole paragraph';
const list = '{:#mended}';

const pieces = [
  ...['word', 'Harbour', '*em*', '`code`', '[a](b)', '![p](q)', '"quoted"', "it's", '--', '...', '&amp;', '<b>b</b>'],
  ...[
    '|',
    ':',
    '#',
    '-',
    '>',
    '1.',
    '[',
    ']',
    '*',
    '_',
    '\\',
    '$',
    '{',
    '}',
    '{:.x} y',
    '{{ a }}',
    '<br>',
    '^',
    '[^1]',
  ],
];
const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const around = fc.constantFrom(
  '',
  '\n',
  '\n\n# A\n',
  '\n\n---\n\n',
  '\n\n- a\n- b\n',
  '\n{:.y}\n',
  '\n\n> q\n',
  '\n# A\n',
);
const gap = fc.constantFrom('', ' ', '  ');
const texts = fc
  .tuple(around, lines, fc.constantFrom('', ' end'), gap, fc.constantFrom('', ' '), around)
  .map(
    ([before, paragraph, word, space, behind, after]) =>
      `${before}\n\n${paragraph}${word}${space}${list}${behind}${after}\n`,
  );

test.skipIf(missing !== null)(
  `an attribute list put below its paragraph changes that paragraph alone${why}`,
  async () => {
    const samples = fc.sample(texts, 1500).flatMap((before) => {
      const found = lint(before, options).filter(({ text }) => text === list);
      const after = found.length === 1 ? mended(before) : null;
      return after === null ? [] : [{ before, after }];
    });
    expect(samples.length).toBeGreaterThan(200);
    const kramdown = startKramdown();
    const answers = await kramdown.ask(samples.flatMap(({ before, after }) => [{ text: before }, { text: after }]));
    kramdown.close();
    for (const [index, { before, after }] of samples.entries()) {
      const was = html(answers[index * 2]);
      const is = html(answers[index * 2 + 1]);
      expect(is.match(/<p\b[^>]* id="mended"/g), after).toHaveLength(1);
      expect(is.replace(' id="mended"', ''), `${before}\n---\n${after}`).toBe(
        was.replace(/\s*\{:#mended\}\s*(?=<\/p>)/, ''),
      );
    }
  },
);

/** `null` where the rule offers nothing of the kind: it stands in a list, in a table, behind an element. */
function mended(text: string): string | null {
  try {
    return fixed(text, title, options);
  } catch {
    return null;
  }
}

function html(answer: Facts | { readonly error: string } | undefined): string {
  if (!answer || 'error' in answer) throw new Error('kramdown died');
  return answer.html;
}
