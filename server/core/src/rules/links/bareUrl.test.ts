import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['bare-url'] };

test.each([
  ['in a sentence', 'See ⟦bare-url|https://a.example/b⟧.'],
  ['without a scheme', 'See ⟦bare-url|www.a.example⟧, or not'],
  ['in an item and a cell', '* ⟦bare-url|http://a.example⟧\n\n| ⟦bare-url|http://b.example⟧ | c |'],
  ['with underscores', '⟦bare-url|https://a.example/b_c_d--e⟧'],
  ['an autolink', '<https://a.example>'],
  ['a link', '[https://a.example](https://a.example) [b](https://a.example "https://c.example")'],
  ['an HTML link', '<a href="https://a.example">https://a.example</a>'],
  ['code', '`https://a.example` and `curl` https://a.example/`id`'],
  [
    'on this machine',
    'Open http://localhost:8080/a or http://my-host/b or http://my.host.local or http://example.com/a',
  ],
  ['a template', 'https://{{ host }}/a https://a.example/{{ b }}'],
  ['in what is no tag', 'a <iframe src="https://a.example"> b=https://a.example'],
  ['in a heading', '# https://a.example'],
  ['in HTML that Markdown does not read', '<div>https://a.example</div>'],
  ['a link definition', '[a]\n\n[a]: https://a.example'],
  ['an attribute', '[a](b){:title="https://a.example"}'],
])('bare-url: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('bare-url: the link is dressed as the blog dresses its links', () => {
  const files = { '_posts/2026-01-01-a.md': '[a](https://b.example){:target="_blank"} '.repeat(5) };
  expectFixesToMend('See https://a.example.', { files });
  expect(fixed('See www.a.example.', 'Make it a link', { ...options, files })).toBe(
    'See [www.a.example](https://www.a.example){:target="_blank"}.',
  );
});
