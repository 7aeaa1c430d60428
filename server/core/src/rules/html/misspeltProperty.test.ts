import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['misspelt-property'] };

test.each([
  ['in a tag', '<p style="⟦misspelt-property|magin⟧: 0; color: red">a</p>'],
  ['in a list', 'a\n{: style="text-align: center; ⟦misspelt-property|backgruond⟧:red"}'],
  ['a letter missing', '<i style="⟦misspelt-property|widh⟧:1px">a</i>'],
  ['right', '<p style="max-width:50%;margin:0 auto;COLOR: red;">a</p>'],
  ['of one browser, of the author', '<p style="-webkit-marginn: 0; --magin: 1; zoom: 2; mso-font-alt: a">a</p>'],
  ['in a value', `<p style="background: url('a;magin:b'); content: '; magin: 1'">a</p>`],
  ['Liquid', '<p style="{{ a }}magin: 1">a</p>'],
])('misspelt-property: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
