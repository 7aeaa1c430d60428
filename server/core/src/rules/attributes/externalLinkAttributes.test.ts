import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['external-link-attributes'] };

test.each([
  ['bare', '⟦external-link-attributes|[a](https://b.example)⟧'],
  ['right', '[a](https://b.example){:target="_blank" rel="noopener noreferrer"}'],
  ['rel with noopener is enough', '[a](https://b.example){:target="_blank" rel="noopener"}'],
  ['without rel', '⟦external-link-attributes|[a](https://b.example)⟧{:target="_blank"}'],
  ['without target', '⟦external-link-attributes|[a](https://b.example)⟧{: rel="noopener noreferrer" }'],
  ['target without its underscore is another rule', '[a](https://b.example){:target="blank" rel="noopener"}'],
  ['another rel', '⟦external-link-attributes|[a](https://b.example)⟧{:target="_blank" rel="nofollow"}'],
  ['a class only', '⟦external-link-attributes|[a](https://b.example)⟧{:.c}'],
  ['the blog itself', '[a](https://blog.example/b) [a](http://www.blog.example)'],
  ['inside the blog', '[a](/b) [c](#d) [e](f.html) [g](mailto:h@i.example)'],
  ['Liquid', '[a]({{ site.url }}/b) [c](https://{{ host }}/d)'],
  ['an autolink', '⟦external-link-attributes|<https://b.example>⟧'],
  ['by reference', '⟦external-link-attributes|[a][b]⟧\n\n[b]: https://b.example'],
  ['a definition with attributes', '[a][b]\n\n[b]: https://b.example\n{:target="_blank" rel="noopener"}'],
  ['HTML', '⟦external-link-attributes|<a href="https://b.example">⟧a</a>'],
  ['HTML, right', '<a href="https://b.example" target="_blank" rel="noopener">a</a>'],
  ['HTML, without rel', '⟦external-link-attributes|<a target="_blank" href="https://b.example" >⟧a</a>'],
  ['in a list that does not touch', '[a](https://b.example) {:target="_blank" rel="noopener"}'],
  ['without quotes', '[a](https://b.example){:target=_blank rel="noopener"}'],
  ['with spaces', '[a](https://b.example){:rel="noopener" target = "_blank"}'],
  ['without quotes, and the other missing', '⟦external-link-attributes|[a](https://b.example)⟧{:target=_blank}'],
  ['in a heading', '## By ⟦external-link-attributes|[a](https://b.example)⟧'],
])('external-link-attributes: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['[a](https://b.example)', '[a](https://b.example){:target="_blank" rel="noopener noreferrer"}'],
  ['[a](https://b.example){:target="_blank"}', '[a](https://b.example){:target="_blank" rel="noopener noreferrer"}'],
  ['[a](https://b.example){: .c }', '[a](https://b.example){: .c target="_blank" rel="noopener noreferrer"}'],
  [
    '[a](https://b.example){:target="_top" rel="nofollow"}',
    '[a](https://b.example){:target="_blank" rel="nofollow noopener noreferrer"}',
  ],
  ['<a href="https://b.example">a</a>', '<a href="https://b.example" target="_blank" rel="noopener noreferrer">a</a>'],
])('external-link-attributes: adds what is missing to %s', (before, after) => {
  const [title] = findingsOf(before, options).flatMap(({ fixes }) => fixes.map((fix) => fix.title));
  expect(fixed(before, title ?? '', options)).toBe(after);
});

const dressed = '[a](https://b.example){:target="_blank" rel="noopener"}\n\n';
const withTarget = '[a](https://b.example){:target="_blank"}\n\n';
test.each([
  ['nothing in other posts', '', []],
  ['four such links', dressed.repeat(4), []],
  ['five such links', dressed.repeat(5), ['external-link-attributes']],
  [
    'links without dress do not count',
    dressed.repeat(5) + '[a](https://b.example) '.repeat(20),
    ['external-link-attributes'],
  ],
])('external-link-attributes: goes by the blog: %s', (_name, others, expected) => {
  const files = { '_posts/2026-01-01-a.md': others };
  expect(lint('[a](https://c.example)', { files }).map(({ rule }) => rule)).toEqual(expected);
});

test('external-link-attributes: asks for no more than the blog does', () => {
  const files = { '_posts/2026-01-01-a.md': withTarget.repeat(5) + dressed };
  expect(lint('[a](https://c.example){:target="_blank"}', { files })).toEqual([]);
  expect(findingsOf('[a](https://c.example)', { files })[0]?.fixes[0]?.title).toBe('Add target="_blank"');
});

test('external-link-attributes: other hosts of the house count as its own', () => {
  const files = { '.lectern.yml': 'rules: {external-link-attributes: warning}\nhosts: {own: [jobs.blog.example]}\n' };
  const text = '[a](https://www.jobs.blog.example/x) [b](https://c.example)';
  expect(lint(text, { files }).map((found) => found.text)).toEqual(['[b](https://c.example)']);
});

test.each([
  ['{target: _top}', '[a](https://c.example){:target="_top" rel="noopener noreferrer"}'],
  ['{rel: external}', '[a](https://c.example){:target="_blank" rel="external"}'],
  ['{rel: ""}', '[a](https://c.example){:target="_blank"}'],
  ['{target: ""}', '[a](https://c.example){:rel="noopener noreferrer"}'],
])('external-link-attributes: with %s', (settings, expected) => {
  const blog = { files: { '.lectern.yml': `rules: {external-link-attributes: ${settings}}\n` } };
  const [title = ''] = findingsOf('[a](https://c.example)', blog).flatMap(({ fixes }) => fixes.map((fix) => fix.title));
  expect(fixed('[a](https://c.example)', title, blog)).toBe(expected);
  expect(lint(expected, blog)).toEqual([]);
});
