import createMarkdownIt from 'markdown-it';
import { kramdown } from 'markdown-it-kramdown/markdownIt';
import { expect, test } from 'vitest';
import { addLiquid } from './addLiquid.ts';

const md = createMarkdownIt({ html: true });
kramdown(md, { isPost: () => true });
addLiquid(md, () => true);

const code = (text: string): string => `{% highlight ruby %}\n${text}\n{% endhighlight %}\n`;

test('code of the highlighter, one behind the other and beside HTML', () => {
  const html = md.render(`<p>x</p>\n${code('a <b>')}${code('c')}\n<div markdown="span">\n*d*\n</div>\n`);
  const figure = (shown: string): string =>
    `<figure class="highlight"><pre><code data-lang="ruby" class="language-ruby">${shown}</code></pre></figure>`;
  expect(html.replace(/\n/g, '')).toBe(`<p>x</p>${figure('a &lt;b&gt;')}${figure('c')}<div><em>d</em></div>`);
});

test('code of the highlighter has lines for the editor, and no chip beside it', () => {
  const tokens = md.parse(`a\n\n${code('b')}\n{% include c.html %}\n`, {});
  expect(tokens.map(({ type, map }) => [type, map])).toContainEqual(['fence', [2, 5]]);
  expect(tokens.filter(({ type }) => type === 'lectern_liquid').map(({ content }) => content)).toEqual([
    '{% include c.html %}',
  ]);
});

test('code in raw is shown without its marks', () => {
  const html = md.render('a `{% raw %}{{ b }}{% endraw %}`\n\n```\n{% raw %}{% c %}{% endraw %}\n```\n');
  expect(html).toBe('<p>a <code>{{ b }}</code></p>\n<pre><code>{% c %}\n</code></pre>\n');
});

test('a file that is no post keeps its Liquid', () => {
  const plain = createMarkdownIt({ html: true });
  addLiquid(plain, () => false);
  expect(plain.render('{% include a.html %}\n')).toBe('<p>{% include a.html %}</p>\n');
});
