import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const options = { rules: ['unmatched-tab'] };

test.each([
  ['a slip', '* [a](#tab-a)\n{: .tabs}\n\nb\n{: ⟦unmatched-tab|#tab-b⟧ .tab-content}'],
  ['no tab at all', 'b\n{: .tab-content ⟦unmatched-tab|#c⟧}'],
  ['right', '* [a](#tab-a)\n{: .tabs}\n\nb\n{: #tab-a .tab-content}'],
  ['another class', 'b\n{: #c .content}'],
])('unmatched-tab: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
