import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['misspelt-toc-mark', 'undefined-attribute-reference'] };

test.each([
  ['upper case', '- TOC\n{:⟦misspelt-toc-mark|TOC⟧}\n\n# A'],
  ['a class', '* Table of contents\n{:⟦misspelt-toc-mark|.toc⟧ .wide}\n\n# A'],
  ['no dot', '# A\n{:⟦misspelt-toc-mark|no_toc⟧}'],
  ['no underscore', '# A\n{: .b ⟦misspelt-toc-mark|.notoc⟧}'],
  ['right', '# A\n{:.no_toc}\n\n- TOC\n{:toc}\n\n# B'],
  ['a list of its own in that class', '- TOC\n{:toc}\n\n* a\n* b\n{:.toc}'],
  ['a list that looks like one', '* a\n* b\n{:.toc}'],
])('misspelt-toc-mark: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
