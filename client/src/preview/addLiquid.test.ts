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
  expect(html.replace(/\n/g, '')).toBe(
    '<p>x</p><pre><code class="language-ruby">a &lt;b&gt;</code></pre>' +
      '<pre><code class="language-ruby">c</code></pre><div><em>d</em></div>',
  );
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
