import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['several-sentences-on-line'] };

test.each([
  ['two', 'It rained. ⟦several-sentences-on-line|We stayed.⟧'],
  ['three', 'It rained! ⟦several-sentences-on-line|Why? "Because."⟧\nWe stayed.'],
  ['one a line', 'It rained.\nWe stayed.'],
  ['abbreviations', 'We saw e.g. Java, Dr. Smith, i.e. Ada and J. R. Brandt vs. Kofi.'],
  ['numbers and names', 'Java 1.8 and Node.js run on .NET 4. something. and Example.com'],
  ['a number in front', '**4. The crossword**\n*10.* The tide'],
  [
    'in brackets',
    'It rained hard (a bit? A lot!) that day (see [b](c). And d).\nShe said (and it rained. ⟦several-sentences-on-line|We stayed.⟧',
  ],
  ['three points', 'And then... Nothing.'],
  [
    'marks behind the point',
    'It *rained.* ⟦several-sentences-on-line|(We stayed.)⟧\n"It rained." ⟦several-sentences-on-line|She stayed.⟧',
  ],
  [
    'a link and code begin a sentence',
    'See [this](a). ⟦several-sentences-on-line|[We](b) stayed.⟧\nUse it. ⟦several-sentences-on-line|`a` is right.⟧',
  ],
  ['in code, links and Liquid', '`A. B` [C. D](e "F. G") {{ "H. I" }} <a title="J. K">l</a>'],
  ['a title of its own', '- **Schemas.** Elif reads them.\n- *One thing.* Noor removes it.'],
  ['in an item', '* It rained. ⟦several-sentences-on-line|We stayed.⟧'],
  ['in a quotation', '> It rained. ⟦several-sentences-on-line|We stayed.⟧'],
  ['headings and cells', '# A. B\n\n| C. D | E. F |'],
  ['a footnote and a line break', 'It rained. [^a]\nIt rained. <br> it\n\n[^a]: b'],
  ['CRLF', 'It rained. ⟦several-sentences-on-line|We stayed.⟧\r\nWe left.'],
])('several-sentences-on-line: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('several-sentences-on-line: with abbreviations of the settings', () => {
  const settings = 'rules:\n  several-sentences-on-line: {severity: warning, abbreviations: [Abb., pag]}\n';
  const files = { '.lectern.yml': settings };
  const { text, expected } = marked('See Abb. Two and pag. Three. ⟦several-sentences-on-line|There.⟧');
  expect(lint(text, { files })).toEqual(expected);
});

test.each([
  ['A b. C d. E f.', 'A b.\nC d.\nE f.'],
  ['* A b. C d.', '* A b.\n  C d.'],
  ['> 1. A b. C d.', '> 1. A b.\n>    C d.'],
  ['> A b.\n> C d. E f.', '> A b.\n> C d.\n> E f.'],
  ['* A b\n  c d. E f.', '* A b\n  c d.\n  E f.'],
])('several-sentences-on-line: splits %j', (before, after) => {
  expect(fixed(before, 'Give each sentence its own line', options)).toBe(after);
});

test.each([
  ['A b.\nC d.\n\n'.repeat(5), ['several-sentences-on-line']],
  ['A b. C d.\n\n'.repeat(5), []],
])('several-sentences-on-line: goes by the blog', (others, expected) => {
  const files = { '_posts/2026-01-01-a.md': others };
  expect(lint('A b. C d.', { files }).map(({ rule }) => rule)).toEqual(expected);
});
