import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['picture-without-alt'] };

test.each([
  ['HTML', '⟦picture-without-alt|<img src="a.png">⟧ ⟦picture-without-alt|<img src="a.png"/>⟧'],
  ['in a block', '<div>\n⟦picture-without-alt|<img class="a" src="b">⟧\n</div>'],
  ['Markdown', '⟦picture-without-alt|![](a.png)⟧'],
  ['with it', '<img alt="a" src="b"> ![c](d)'],
  ['decoration', '<img alt="" src="b"> <img src="c" aria-hidden="true">'],
  ['from an attribute list', '![](a.png){: alt="b"}'],
])('picture-without-alt: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
