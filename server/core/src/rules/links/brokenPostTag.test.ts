import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const files = { '_posts/2026-01-01-tide.md': 'a', 'pages/_posts/2026-02-02-b.md': 'c', 'docs/d.pdf': '' };
const options = { rules: ['broken-post-tag'], files };

test.each([
  ['there', '{% post_url 2026-01-01-tide %} {% link _posts/2026-01-01-tide.md %} {% link docs/d.pdf %}'],
  ['in a folder', '{% post_url pages/2026-02-02-b %}'],
  ['a slip', '{% post_url ⟦broken-post-tag|2026-01-01-tied⟧ %}'],
  ['a file', '[a]({% link ⟦broken-post-tag|docs/e.pdf⟧ %})'],
  ['nothing', '⟦broken-post-tag|{% post_url %}⟧'],
  ['a variable', '{% link {{ a }} %}'],
  ['raw', '{% raw %}{% post_url b %}{% endraw %}'],
])('broken-post-tag: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});
