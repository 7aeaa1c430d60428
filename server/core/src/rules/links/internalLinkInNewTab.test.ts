import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['internal-link-in-new-tab'] };

test.each([
  ['in the post', '⟦internal-link-in-new-tab|[a](#b)⟧{:target="_blank"}'],
  ['another page', '⟦internal-link-in-new-tab|[a](/b/)⟧{:target="_blank" .c}'],
  ['by its full address', '⟦internal-link-in-new-tab|[a](https://blog.example/b)⟧{:target="_blank"}'],
  ['HTML', '⟦internal-link-in-new-tab|<a target="_blank" href="b.html">⟧c</a>'],
  ['by a tag', '⟦internal-link-in-new-tab|[a]({% post_url 2026-01-01-b %})⟧{:target="_blank"}'],
  ['by a definition', '⟦internal-link-in-new-tab|[a](/b)⟧{:tab}\n\n{:tab: target="_blank"}'],
  ['in the same tab', '[a](/b) [c](#d){:.e}'],
  ['a file', '[a](/b.pdf){:target="_blank"} [c](/d.PNG?e){:target="_blank"}'],
  ['another site', '[a](https://b.example){:target="_blank"} [c](mailto:d@e.example){:target="_blank"}'],
  ['by a variable', '[a]({{ b.link }}){:target="_blank"}'],
])('internal-link-in-new-tab: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['[a](#b){:target="_blank" rel="noopener noreferrer"} c', '[a](#b) c'],
  ['[a](#b){:target="_blank" .c rel="nofollow"}', '[a](#b){:.c rel="nofollow"}'],
  ['[a](#b){: .c target="_blank" }', '[a](#b){: .c }'],
  ['<a href="#b" target="_blank" rel="noopener" class="c">d</a>', '<a href="#b" class="c">d</a>'],
])('internal-link-in-new-tab: takes away what opens the tab from %s', (before, after) => {
  expect(fixed(before, 'Let it open in the same tab', options)).toBe(after);
});
