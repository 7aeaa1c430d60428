import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const files = {
  '_config.yml': 'url: https://blog.example\npermalink: /:year/:month/:day/:title/\n',
  '_posts/2026-01-01-tide.md': '# High water\n\n# {{ b }}\n',
  '_posts/2026-01-02-ebb.md': '# Low water\n\ntext\n',
  'about.md': '---\n---\n# Us\n',
  'docs/plan.pdf': '',
};
const options = { rules: ['broken-link'], files };

test.each([
  [
    'there',
    '[a](/2026/01/01/tide/) [b](/about.html) [c](/docs/plan.pdf?d) [e](/) [f](https://blog.example/2026/01/02/ebb/#low-water)',
  ],
  ['a slip', '⟦broken-link|[a](/2026/01/01/tied/)⟧'],
  ['letter case of a file', '⟦broken-link|[a](/docs/Plan.pdf)⟧'],
  ['letter case of a post', '⟦broken-link|<a href="/2026/01/01/Tide/">⟧b</a>'],
  ['no such post', '⟦broken-link|[a]({{ site.baseurl }}/2020/12/31/harbour/)⟧'],
  ['no such file', '⟦broken-link|[a](/docs/harbour.pdf)⟧'],
  ['no such place', '⟦broken-link|[a](/2026/01/02/ebb/#low-watre)⟧'],
  ['a place that only the build knows', '[a](/2026/01/01/tide/#monday)'],
  ['made by a plugin', '[a](/feed.xml) [b](/tags/java/) [c](/page2/) [d](/something/)'],
  ['elsewhere', '[a](https://b.example/docs/Plan.pdf) [e](mailto:f@g.example)'],
])('broken-link: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('broken-link: an address relative to the page', () => {
  const source =
    '⟦broken-link|[a](docs/plan.pdf)⟧ [b](../../../../docs/plan.pdf) ⟦broken-link|[c](../05/boat/)⟧ [d](about/) [e](2026-01-01-tide.md) [f](www.b.example)';
  const { text, expected } = marked(source.replace('[d](about/)', '⟦broken-link|[d](about/)⟧'));
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
  expect(fixed(text, 'Change it to `/docs/plan.pdf`', options)).toContain('[a](/docs/plan.pdf)');
  expect(fixed(text, 'Change it to `/about/`', options)).toContain('[d](/about/)');
});

test('broken-link: in bulk only where letter case alone is wrong', () => {
  const text = '[a](/docs/Plan.pdf) [b](/2026/01/01/tied/)';
  expect(findingsOf(text, options).map(({ fixes }) => fixes[0]?.safe)).toEqual([true, false]);
});

test('broken-link: the blog needs no host in front', () => {
  expect(fixed('[a](https://blog.example/2026/01/01/tied/#b)', 'Change it to `/2026/01/01/tide/`', options)).toBe(
    '[a](/2026/01/01/tide/#b)',
  );
});
