import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

test.each([
  ['of a heading and of HTML', '# A\n\n⟦duplicate-id|<div id="a">⟧b</div>'],
  ['of two lists', 'a\n{: #b}\n\nc\n⟦duplicate-id|{: #b .d}⟧'],
  ['that kramdown makes twice', '# A\n\n# A-1\n\n⟦duplicate-id|# A⟧'],
  ['numbered', '# A\n\n# A'],
  ['with Liquid', '<i id="{{ a }}">b</i> <i id="{{ a }}">c</i>'],
])('duplicate-id: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['duplicate-id'] })).toEqual(expected);
});
