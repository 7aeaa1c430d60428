import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, lint, marked } from '../testing.ts';

const options = { rules: ['malformed-address'] };

test.each([
  ['www', '⟦malformed-address|[a](www.a.example/b)⟧'],
  ['a host', '⟦malformed-address|[a](my.site.io)⟧ ⟦malformed-address|[b](c.example/d?e#f)⟧'],
  ['a letter missing', '⟦malformed-address|[a](ttp://a.example)⟧'],
  ['a slash missing', '⟦malformed-address|[a](http:/a.example)⟧'],
  ['a colon missing', '⟦malformed-address|[a](https//a.example)⟧'],
  ['no slashes', '⟦malformed-address|[a](https:a.example)⟧'],
  ['twice', '⟦malformed-address|[a](http://https://a.example)⟧'],
  ['HTML', '⟦malformed-address|<a href="www.a.example">⟧b</a>'],
  ['a mail address', '⟦malformed-address|[a](ada@a.example)⟧'],
  ['right', '[a](https://a.example) [b](HTTP://a.example) [c](mailto:d@e.example) [f](ftp://g.example) [h](tel:+32)'],
  ['in the blog', '[a](/b.io) [c](d/e.html) [f](#www.g) [h](README.md) [i](../j.com) [k](http/l) [m](assets/n.js)'],
  ['without a host', '[a](//b.example)'],
  ['Liquid', '[a](www.{{ b }})'],
])('malformed-address: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['www.a.example', 'https://www.a.example'],
  ['localhost:3000/b', 'http://localhost:3000/b'],
  ['127.0.0.1', 'http://127.0.0.1'],
  ['ttps://a.example', 'https://a.example'],
  ['http:/a.example', 'http://a.example'],
  ['http://https://a.example', 'https://a.example'],
  ['a@b.example', 'mailto:a@b.example'],
])('malformed-address: %s was meant as %s', (wrong, right) => {
  expect(findingsOf(`[a](${wrong})`, options)[0]?.fixes[0]?.title).toBe(`Change it to \`${right}\``);
});

test('malformed-address: the link is dressed as the blog dresses its links', () => {
  const files = { '_posts/2026-01-01-a.md': '[a](https://b.example){:target="_blank"} '.repeat(5) };
  expectFixesToMend('[a](www.a.example)', { files });
  expectFixesToMend('<a class="b" href="www.a.example">c</a>', { files });
});
