import { expect, test } from 'vitest';
import { linkingFiles } from './linkingFiles.ts';
import { after, alone, blog, path, post, pretty } from './testing.ts';

test.each([
  ['its address', '[a](/2026/05/04/harbour/)', '[a](/2026/06/07/harbour/)'],
  ['with a fragment', '[a](/2026/05/04/harbour/#x)', '[a](/2026/06/07/harbour/#x)'],
  ['without slash', '[a](/2026/05/04/harbour "t")', '[a](/2026/06/07/harbour "t")'],
  ['with index.html', '[a](/2026/05/04/harbour/index.html)', '[a](/2026/06/07/harbour/index.html)'],
  [
    'of the whole site',
    '[a](https://notes.example/2026/05/04/harbour/)',
    '[a](https://notes.example/2026/06/07/harbour/)',
  ],
  ['with a base URL', '[a]({{ site.baseurl }}/2026/05/04/harbour/)', '[a]({{ site.baseurl }}/2026/06/07/harbour/)'],
  ['a reference', '[a][b] [c][b]\n\n[b]: /2026/05/04/harbour/', '[a][b] [c][b]\n\n[b]: /2026/06/07/harbour/'],
  ['in HTML', '<a class="x" href="/2026/05/04/harbour/">a</a>', '<a class="x" href="/2026/06/07/harbour/">a</a>'],
  ['post_url', '[a]({% post_url 2026-05-04-harbour %})', '[a]({% post_url 2026-06-07-harbour %})'],
  ['link', '[a]({% link _posts/2026-05-04-harbour.md %})', '[a]({% link _posts/2026-06-07-harbour.md %})'],
])('links follow: %s', (_name, before, expected) => {
  const other = `${post}${before}\n`;
  const site = blog({
    '_config.yml': pretty,
    [path]: post,
    '_posts/2026-05-05-b.md': other,
    'index.html': '---\n---\n',
  });
  const { files, links } = after(site, path, '2026-06-07');
  expect(files).toEqual({ '_posts/2026-06-07-harbour.md': post, '_posts/2026-05-05-b.md': `${post}${expected}\n` });
  expect(links).toBe(1);
});

test.each([
  ['by the post before', '[a](../../04/harbour/)', '[a](../../../06/07/harbour/)'],
  ['with query and fragment', '[a](../../04/harbour/?q#x)', '[a](../../../06/07/harbour/?q#x)'],
  ['without slash', '[a](../../04/harbour)', '[a](../../../06/07/harbour)'],
  ['in HTML', '<a href="../../04/harbour/">a</a>', '<a href="../../../06/07/harbour/">a</a>'],
])('relative links follow: %s', (_name, before, expected) => {
  const site = blog({ '_config.yml': pretty, [path]: post, '_posts/2026-05-05-b.md': `${post}${before}\n` });
  const { files, links } = after(site, path, '2026-06-07');
  expect(files['_posts/2026-05-05-b.md']).toBe(`${post}${expected}\n`);
  expect(links).toBe(1);
});

test.each([
  ['a post', '[a](../../05/b/#x)', '[a](../../../05/05/b/#x)'],
  ['a picture', '![p](../../../../img/a.png)', '![p](../../../../img/a.png)'],
  ['a picture beside it', '![p](a.png)', '![p](../../../05/04/harbour/a.png)'],
  ['a picture in HTML', '<img src="a.png">', '<img src="../../../05/04/harbour/a.png">'],
  ['a picture with blanks', '![p](b%20c.png)', '![p](../../../05/04/harbour/b%20c.png)'],
  ['itself', '[a](../harbour/#x)', '[a](../harbour/#x)'],
  ['a place in itself', '[a](#x)', '[a](#x)'],
  ['elsewhere', '[a](https://tide.example/)', '[a](https://tide.example/)'],
  ['nothing', '[a](www.tide.example)', '[a](www.tide.example)'],
])('relative addresses in the post itself still lead to %s', (_name, before, expected) => {
  const pictures = ['img/a.png', '2026/05/04/harbour/a.png', '2026/05/04/harbour/b c.png'];
  const site = blog(
    { '_config.yml': pretty, [path]: `${post}${before}\n`, '_posts/2026-05-05-b.md': post, 'index.html': '' },
    pictures,
  );
  expect(after(site, path, '2026-06-07').files['_posts/2026-06-07-harbour.md']).toBe(`${post}${expected}\n`);
});

test('relative addresses in a post without a folder of its own', () => {
  const own = `${post}![p](a.png) [b](../05/b.html) ![i](../../../img/a.png)\n`;
  const config = 'permalink: /:year/:month/:day/:title.html\n';
  const texts = { '_config.yml': config, [path]: own, '_posts/2026-05-05-b.md': `${post}[a](../04/harbour.html)\n` };
  const { files } = after(blog(texts, ['img/a.png', '2026/05/04/a.png']), path, '2026-05-07');
  expect(files['_posts/2026-05-07-harbour.md']).toBe(
    `${post}![p](../04/a.png) [b](../05/b.html) ![i](../../../img/a.png)\n`,
  );
  expect(files['_posts/2026-05-05-b.md']).toBe(`${post}[a](../07/harbour.html)\n`);
});

test.each([
  ['code', '`/2026/05/04/harbour/`'],
  ['another post of the name', '[a](/2026/05/05/harbour/)'],
  ['another site', '[a](https://other.example/2026/05/04/harbour/)'],
  ['post_url of another', '[a]({% post_url 2026-05-05-harbour %})'],
  ['Liquid that is shown', '{% raw %}{% post_url 2026-05-04-harbour %}{% endraw %}'],
])('what does not lead there stays: %s', (_name, text) => {
  const site = blog({ '_config.yml': pretty, [path]: post, '_posts/2026-05-05-harbour.md': `${post}${text}\n` });
  expect(Object.keys(after(site, path, '2026-06-07').files)).toEqual(['_posts/2026-06-07-harbour.md']);
});

test('pages that are no Markdown follow, and links of the post to itself', () => {
  const own = `${post}[top](/2026/05/04/harbour/#a)\n`;
  const page = "---\n---\n<a href='/2026/05/04/harbour/'>a</a> {% post_url 2026-05-04-harbour %}\n";
  const { files, links } = after(blog({ '_config.yml': pretty, [path]: own, 'index.html': page }), path, '2026-06-07');
  expect(files['index.html']).toBe(
    "---\n---\n<a href='/2026/06/07/harbour/'>a</a> {% post_url 2026-06-07-harbour %}\n",
  );
  expect(files['_posts/2026-06-07-harbour.md']).toBe(`${post}[top](/2026/06/07/harbour/#a)\n`);
  expect(links).toBe(2);
});

const [old, next] = ['/2026/05/04/harbour/', '/2026/06/07/harbour/'];

test.each([
  ['a layout', '_layouts/post.html', `<a href="{{ '${old}' | relative_url }}">a</a>`],
  ['an include', '_includes/best.html', `<a href="${old}">a</a>`],
  ['an include of Markdown', '_includes/best.md', `See [this](${old}#x).`],
  ['a page as it is', 'old/page.html', `<a href='https://notes.example${old}'>a</a>`],
  ['data', '_data/best.yml', `- title: A\n  url: ${old}\n- url: "${old}#x"`],
  ['data in JSON', '_data/best.json', `[{"url":"${old}"}]`],
  ['the configuration', '_config.yml', `${pretty}featured: ${old}`],
  ['front matter of a page', 'best.html', `---\nfeatured: [${old}]\n---\n`],
  ['front matter of a post', '_posts/2026-05-05-b.md', `---\ntitle: B\nrelated: ${old}\n---\n`],
  ['an include’s parameter', '_posts/2026-05-05-b.md', `${post}{% include card.html url="${old}" %}`],
  ['a variable', 'index.html', `---\n---\n{% assign best = '${old}' %}`],
])('links follow in %s', (_name, file, text) => {
  const isIndexed = !/^(?:_layouts|_includes|old)\//.test(file);
  const site = blog({ '_config.yml': pretty, [path]: post, ...(isIndexed ? { [file]: text } : {}) }, [file]);
  expect(isIndexed ? [] : [file]).toEqual(linkingFiles(site));
  const { files, left } = after(site, path, '2026-06-07', alone, new Map(isIndexed ? [] : [[file, text]]));
  expect(files[file]).toBe(text.replaceAll(old, next));
  expect(left).toBeNull();
});

test.each([
  ['layouts', 'layouts_dir: theme/layouts', 'theme/layouts/best.liquid'],
  ['includes', 'includes_dir: ./parts', 'parts/best.liquid'],
])('links follow in %s that lie elsewhere', (_name, config, file) => {
  const site = blog({ '_config.yml': `${pretty}${config}\n`, [path]: post }, [file]);
  const others = new Map([[file, `<a href="${old}">a</a>`]]);
  expect(after(site, path, '2026-06-07', alone, others).files[file]).toBe(`<a href="${next}">a</a>`);
});

const program = `/* ${'x'.repeat(1_000_000)} */`;

test.each([
  ['an address', 'js/all.js', `${program}go('${old}')`, ['/2026/05/04/harbour']],
  ['the name', 'old/all.html', `${program}2026-05-04-harbour.md`, ['2026-05-04-harbour']],
  ['pictures', 'js/all.js', `${program}'/img/2026-05-04-harbour/a.png'`, ['/img/2026-05-04-harbour/']],
  ['neither', 'js/all.js', `${program}harbour`, null],
  ['other posts', 'js/all.js', `${program}go('${old.replace(/\/$/, '')}-two/', '2026-05-04-harbour-two')`, null],
])('long files are left to people, and told of: %s', (_name, file, text, words) => {
  const site = blog({ '_config.yml': pretty, [path]: post }, ['img/2026-05-04-harbour/a.png', file]);
  const { files, left } = after(site, path, '2026-06-07', { ...alone, pictures: true }, new Map([[file, text]]));
  expect(files[file]).toBeUndefined();
  expect(left).toEqual(words && { files: [file], words });
});

test('a long file is told of where it has the address as browsers write it', () => {
  const own = '_posts/2026-05-04-café.md';
  const site = blog({ '_config.yml': pretty, [own]: post }, ['js/all.js']);
  const others = new Map([['js/all.js', `${program}go('${encodeURI('/2026/05/04/café/')}')`]]);
  const { left } = after(site, own, '2026-06-07', alone, others);
  expect(left).toEqual({ files: ['js/all.js'], words: [encodeURI('/2026/05/04/café')] });
});

test.each([
  ['a script', 'js/menu.js', `go('${old}');`, ['/2026/05/04/harbour']],
  ['the name in data', '_data/best.yml', '- 2026-05-04-harbour\n', ['2026-05-04-harbour']],
  ['the file in data', '_data/best.yml', '- file: _posts/2026-05-04-harbour.md\n', ['2026-05-04-harbour']],
  ['the name in front matter', 'b.md', '---\nsource: 2026-05-04-harbour\n---\n', ['2026-05-04-harbour']],
  ['both', 'js/menu.js', `go('${old}', '2026-05-04-harbour');`, ['/2026/05/04/harbour', '2026-05-04-harbour']],
  ['a key of data', '_data/moved.yml', '/2026/05/04/harbour: /b/\n', ['/2026/05/04/harbour']],
  ['a bare address', '_posts/2026-05-05-b.md', `${post}Go to https://notes.example${old}.\n`, ['/2026/05/04/harbour']],
  ['code', '_posts/2026-05-05-b.md', `${post}\`${old}\`\n`, null],
  ['the name of a folder', '_posts/2026-05-05-b.md', `${post}![p](/img/2026-05-04-harbour/a.png)\n`, null],
  ['another post', 'js/menu.js', "go('/2026/05/05/harbour/');", null],
])('what still leads to the old place and cannot be changed is told: %s', (_name, file, text, words) => {
  const isIndexed = !file.startsWith('js/');
  const site = blog({ '_config.yml': pretty, [path]: post, ...(isIndexed ? { [file]: text } : {}) }, [file]);
  const { files, left } = after(site, path, '2026-06-07', alone, new Map(isIndexed ? [] : [[file, text]]));
  expect(files[file]).toBeUndefined();
  expect(left).toEqual(words && { files: [file], words });
});

test.each([
  ['YAML', '_data/moved.yml', `${old}: ${old}\n`, `${old}: ${next}\n`],
  ['YAML in quotes', '_data/moved.yml', `- "${old}" : "${old}"\n`, `- "${old}" : "${next}"\n`],
  ['YAML in braces', '_data/moved.yml', `all: {a: b, ${old}: ${old}}\n`, `all: {a: b, ${old}: ${next}}\n`],
  ['JSON', '_data/moved.json', `{"a":1,"${old}":"${old}"}`, `{"a":1,"${old}":"${next}"}`],
])('keys of data stay and are told of, values follow: %s', (_name, file, text, expected) => {
  const site = blog({ '_config.yml': pretty, [path]: post, [file]: text });
  const { files, left } = after(site, path, '2026-06-07');
  expect(files[file]).toBe(expected);
  expect(left).toEqual({ files: [file], words: ['/2026/05/04/harbour'] });
});

test('an address that readers know stays in `redirect_from`, and is not told of', () => {
  const known = `---\ntitle: A\nredirect_from: ${old}\n---\n`;
  const { files, left } = after(blog({ '_config.yml': pretty, [path]: known }), path, '2026-06-07');
  expect(files['_posts/2026-06-07-harbour.md']).toBe(known);
  expect(left).toBeNull();
});

test('pictures that move along are followed in layouts', () => {
  const file = '_layouts/post.html';
  const others = new Map([[file, '<img src="/img/2026-05-04-harbour/a.png">']]);
  const site = blog({ [path]: post }, ['img/2026-05-04-harbour/a.png', file]);
  const { files } = after(site, path, '2026-06-07', { ...alone, pictures: true }, others);
  expect(files[file]).toBe('<img src="/img/2026-06-07-harbour/a.png">');
});
