import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['detached-no-toc'] };

test.each([
  ['a blank line between', '# A\n\n⟦detached-no-toc|{:.no_toc}⟧\n\ntext'],
  ['two blank lines, one with spaces', '# A\n\n  \n⟦detached-no-toc|{:.no_toc}⟧\ntext'],
  ['at the end', '# A\n\n⟦detached-no-toc|{:.no_toc}⟧'],
  ['touching', '# A\n{:.no_toc}\n\ntext'],
  ['in front of the next heading', '# A\n\n{:.no_toc}\n# B'],
  ['among other classes', '# A\n\n⟦detached-no-toc|{: .b .no_toc}⟧\n\ntext'],
  ['another class', '# A\n\n{:.wide}\ntext'],
  ['behind text', '# A\n\ntext\n{:.no_toc}'],
  ['a list', '- TOC\n\n⟦detached-no-toc|{:toc}⟧\n\n# A'],
  ['a list, touching', '- TOC\n{:toc}\n\n# A'],
  ['CRLF', '# A\r\n\r\n⟦detached-no-toc|{:.no_toc}⟧\r\n\r\ntext'],
])('detached-no-toc: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
