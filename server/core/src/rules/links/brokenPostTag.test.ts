import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const files = {
  '_posts/2026-01-01-tide.md': 'a',
  'pages/_posts/2026-02-02-b.md': 'c',
  'docs/d.pdf': '',
  '_includes/figure.html': '',
};
const options = { rules: ['broken-post-tag'], files };

test.each([
  ['there', '{% post_url 2026-01-01-tide %} {% link _posts/2026-01-01-tide.md %} {% link docs/d.pdf %}'],
  ['in a folder', '{% post_url pages/2026-02-02-b %}'],
  ['a slip', '{% post_url ⟦broken-post-tag|2026-01-01-tied⟧ %}'],
  ['a file', '[a]({% link ⟦broken-post-tag|docs/e.pdf⟧ %})'],
  ['nothing', '⟦broken-post-tag|{% post_url %}⟧'],
  ['a variable', '{% link {{ a }} %}'],
  ['an include', '{% include ⟦broken-post-tag|in.html⟧ a="b" %} {%- include figure.html -%} {% include {{ a }} %}'],
  ['raw', '{% raw %}{% post_url b %}{% endraw %}'],
])('broken-post-tag: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['a theme', { '_includes/a.html': '', '_config.yml': 'theme: minima\n' }],
  ['no includes of its own', {}],
])('broken-post-tag: leaves includes alone in a blog with %s', (_name, others) => {
  expect(lint('{% include b.html %}', { ...options, files: others })).toEqual([]);
});

test('broken-post-tag: includes are where `includes_dir` says', () => {
  const elsewhere = { '_config.yml': 'includes_dir: parts\n', 'parts/a.html': '', '_includes/b.html': '' };
  const { text, expected } = marked('{% include a.html %} {% include ⟦broken-post-tag|b.html⟧ %}');
  expect(lint(text, { ...options, files: elsewhere })).toEqual(expected);
});
