import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parse } from './index.ts';
import { kramdown, renderHtml } from './markdownIt.ts';

/** As VS Code builds its preview's markdown-it. */
function preview(set: (md: MarkdownIt) => void = () => {}): MarkdownIt {
  const md = createMarkdownIt({ html: true });
  set(md);
  kramdown(md, { isPost: (text) => text.startsWith('---') });
  return md;
}

const head = '---\ntitle: T\nauthors: [ann, bob]\n---\n';

function tokens(body: string, md = preview()): Token[] {
  return md.parse(head + body, {}).slice(1);
}

describe('renderHtml', () => {
  test.each([
    ['# A {#own}\n', '<h1 id="own">A</h1>\n'],
    ['* a\n  * b\n', '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n'],
    ['[a](javascript:x){:onclick="y"}\n', '<p><a href="javascript:x" onclick="y">a</a></p>\n'],
    ['    a\n{:.b .language-c}\n', '<pre class="b"><code class="language-c">a\n</code></pre>\n'],
    [
      '# A\n\n* x\n{:toc}\n',
      '<h1 id="a">A</h1>\n<ul id="markdown-toc">\n<li><a href="#a" id="markdown-toc-a">A</a></li>\n</ul>\n',
    ],
  ])('%j', (text, html) => {
    expect(renderHtml(parse(text))).toBe(html);
  });
});

describe('the plugin', () => {
  test('leaves texts that are no posts to markdown-it', () => {
    const stock = createMarkdownIt({ html: true });
    const text = '# A {#b}\n\n```js\nx\n```\n\n* a\n{:toc}\n';
    expect(preview().render(text)).toBe(stock.render(text));
  });

  test('shows the text as markdown-it does where reading fails, and says so', () => {
    const md = createMarkdownIt();
    const told: unknown[] = [];
    kramdown(md, {
      isPost: () => true,
      optionsFor: () => {
        throw new Error('no');
      },
      onError: (error) => told.push(error),
    });
    expect(md.render('*a*')).toBe('<p><em>a</em></p>\n');
    expect(told).toEqual([new Error('no')]);
  });

  test('keeps front matter as a fence that prints nothing', () => {
    const [token] = preview().parse(`${head}a\n`, {});
    expect(token).toMatchObject({
      type: 'fence',
      map: [0, 4],
      content: 'title: T\nauthors: [ann, bob]\n',
      meta: { kramdown: 'frontMatter' },
    });
    expect(preview().render(`${head}a\n`)).toBe('<p>a</p>\n');
  });

  test.each([
    ['# A\n', '#', [4, 5]],
    ['### A\n', '###', [4, 5]],
    ['A\n===\n', '=', [4, 6]],
    ['A\n---\n', '-', [4, 6]],
    ['\r\n\r\n## A\r\n', '##', [6, 7]],
  ])('gives headings mark, lines and id: %j', (body, markup, map) => {
    const [open, inline, close] = tokens(body);
    expect(open).toMatchObject({ type: 'heading_open', markup, map, meta: { id: 'a' } });
    expect(inline).toMatchObject({ type: 'inline', content: 'A', children: [{ type: 'text', content: 'A' }] });
    expect(close).toMatchObject({ type: 'heading_close', markup });
  });

  test("puts the site's id in the place of the one that an editor sets", () => {
    const md = createMarkdownIt();
    kramdown(md, { isPost: () => true });
    const ours = md.renderer.rules.heading_open;
    md.renderer.rules.heading_open = (list, index, options, env, self) => {
      list[index]?.attrSet('id', 'slug');
      return ours?.(list, index, options, env, self) ?? '';
    };
    expect(md.render('# A {#own}\n')).toBe('<h1 id="own">A</h1>\n');
  });

  test('marks the table of contents on its outer list only', () => {
    const contents = tokens('# A\n## B\n\n* x\n{:toc}\n').filter(({ type }) => /list/.test(type));
    expect(contents.filter(({ map }) => map !== null).map(({ type }) => type)).toEqual(['bullet_list_open']);
    expect(contents).toHaveLength(8);
  });

  test('gives each block of HTML its own lines, and what is inside none', () => {
    const body = '<div>\n<p>a</p>\n<!-- b -->\n</div>\n<hr>\n\n<p>c</p>\n';
    const lines = `${head}${body}`.split('\n');
    expect(tokens(body).map(({ map }) => lines[map?.[0] ?? 0])).toEqual(['<div>', '<hr>', '<p>c</p>']);
  });

  test('leads from the table of contents to a heading whose id only the build knows', () => {
    const html = preview().render(`${head}# A {{ b }}\n\n* x\n{:toc}\n`);
    const [, id] = /<h1 id="([^"]+)">/.exec(html) ?? [];
    expect(html).toContain(`<a href="#${id}" id="markdown-toc-${id}">A {{ b }}</a>`);
  });

  test.each([
    ['handler', '[a](b){:onclick="x" .c}', '<a href="b" class="c">'],
    ['handler in other letters', '[a](b){:onClick="x"}', '<a href="b">'],
    [
      'what VS Code keeps for itself',
      '[a](b){:data-line="1" data-href="x" data-src="y" data-vscode-context="z" data-a="1"}',
      '<a href="b" data-a="1">',
    ],
    ['script as address', '[a](b){:href="javascript:x"}', '<a>'],
    ['script as address, in pieces', '*a*{:href="java\nscript:x"}', '<em>'],
    ['script as source', '![a](b){:src="javascript:x"}', '<img src="" alt="a">'],
    ['on a heading', '# a\n{:onclick="x"}', '<h1 id="a">'],
    ['on code', '    a\n{:onclick="x" .c}', '<pre class="c">'],
    ['on a list', '* a\n{:onclick="x"}', '<ul>'],
    ['on raw HTML', '<div>a</div>\n{:onclick="x" data-line="1"}', '<div>'],
    ['on raw HTML in text', 'x <b>a</b>{:onclick="x"}', '<b>'],
    ['on a table', '|a|\n{:onclick="x"}', '<table>'],
    ['on an image', '![a](b){:onerror="x"}', '<img src="b" alt="a">'],
    ['on math', 'a $$x$${:onclick="x"}', '<p>a \\(x\\)</p>'],
    ['link', '[a](javascript:x)', '<a>'],
    ['address with blanks', '[a](b c)', '<a href="b%20c">'],
  ])('keeps from the preview: %s', (_name, body, html) => {
    const rendered = preview().render(`${head}${body}\n`);
    expect(rendered).toContain(html);
    expect(rendered).not.toMatch(/on\w+=|script:|data-(?:line|src|href|vscode)/i);
  });

  test('leaves raw HTML as it was written', () => {
    expect(preview().render(`${head}<div onclick="x">a</div>\n`)).toBe('<div onclick="x">a</div>\n');
  });

  test('hands math to a renderer that draws it', () => {
    const md = preview((instance) => {
      instance.renderer.rules.math_inline = (list, index) => `[${list[index]?.content}]`;
      instance.renderer.rules.math_block = (list, index) => `[[${list[index]?.content}]]`;
    });
    expect(md.render(`${head}$$x$$\n\na $$y$$\n`)).toBe('[[x]]<p>a [y]</p>\n');
  });

  test('tokens survive JSON', () => {
    const all = tokens('# A\n\n* x\n{:toc}\n\na[^1] [b](c){:.d} ![e](f)\n\n[^1]: n\n');
    expect(JSON.parse(JSON.stringify(all))).toHaveLength(all.length);
  });

  test('lines of a fence go to its code, attributes of the author to pre', () => {
    const md = preview();
    md.core.ruler.push('source_map_data_attribute', (state) => {
      for (const token of state.tokens) if (token.map) token.attrSet('data-line', String(token.map[0]));
    });
    expect(md.render(`${head}\`\`\`js\na\n\`\`\`\n{:.b}\n`)).toBe(
      '<pre class="b"><code data-line="4" class="language-js">a\n</code></pre>\n',
    );
  });
});
