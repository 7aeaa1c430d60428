import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['unclosed-code'] };

test.each([
  ['one', 'a ⟦unclosed-code|`⟧b c'],
  ['closed in the next paragraph', 'a ⟦unclosed-code|`⟧b\n\nc⟦unclosed-code|`⟧'],
  ['two against one', 'a ⟦unclosed-code|``⟧b⟦unclosed-code|`⟧'],
  ['in a heading, in an item', '# a ⟦unclosed-code|`⟧b\n\n* c⟦unclosed-code|`⟧'],
  ['closed', '`a` ``b`c`` `d\ne`'],
  ['escaped', 'a \\` b'],
  ['in code, in Liquid, in an address', '    a `\n\n```\n`\n```\n\n{{ "`" }} [a](b`c) <i title="`">d</i>'],
  ['marks of a block', '```js a\nb\n'],
])('unclosed-code: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
