import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['misplaced-attribute'] };

test.each([
  ['target on a picture', '<img src="a.png" alt="a" ⟦misplaced-attribute|target="_blank"⟧>'],
  ['in a block of HTML', '<div>\n  <img src="a.png" ⟦misplaced-attribute|target="_blank"⟧ class="fit">\n</div>'],
  ['a misspelt class', '<p ⟦misplaced-attribute|cslass="a"⟧>b</p>'],
  ['alt on a link', '[a](b){:⟦misplaced-attribute|alt="c"⟧ target="_blank"}'],
  ['on a picture of Markdown', '![a](b.png){: width="50" ⟦misplaced-attribute|target="_blank"⟧}'],
  ['on a paragraph', 'text\n{: ⟦misplaced-attribute|href="a"⟧}'],
  ['a style as attribute', '<img src="a.png" ⟦misplaced-attribute|max-width="50%"⟧>'],
  ['right', '<img src="a.png" alt="a" class="b" style="c" width="1" loading="lazy">'],
  ['data, aria, events', '<div data-a="b" aria-label="c" onclick="d" role="note">e</div>'],
  ['an element of its own', '<my-map zoom="1">a</my-map>'],
  ['old, and it still works', '<iframe src="a" frameborder="0" allowfullscreen width="1"></iframe>'],
  ['SVG', '<svg viewBox="0 0 1 1"><path d="M0"/></svg>'],
])('misplaced-attribute: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
