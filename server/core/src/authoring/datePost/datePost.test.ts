import { expect, test } from 'vitest';
import { buildSite } from '../../site/buildSite.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { applyEdits } from '../../text/change.ts';
import { type DateOptions, datePost } from './datePost.ts';
import { linkingFiles } from './linkingFiles.ts';

const root = 'file:///blog';
const alone: DateOptions = { pictures: false, redirect: false };

function blog(texts: Readonly<Record<string, string>>, others: readonly string[] = []): SiteIndex {
  return buildSite({ root, files: others, texts: new Map(Object.entries(texts)), now: Date.UTC(2026, 10, 22) });
}

/** The blog's files after the change, by path; what did not change is left out. */
function after(
  site: SiteIndex,
  path: string,
  date: string,
  options: DateOptions = alone,
  others: ReadonlyMap<string, string> = new Map(),
) {
  const result = datePost(site, path, date, options, others);
  if ('reason' in result) throw new Error(result.reason);
  const files: Record<string, string> = {};
  const renames: string[] = [];
  for (const change of result.changes) {
    if (change.kind === 'create') throw new Error('Nothing is created');
    if (change.kind === 'rename') {
      const [from, to] = [pathIn(root, change.from) ?? '', pathIn(root, change.to) ?? ''];
      renames.push(`${from} → ${to}`);
      const text = files[from] ?? site.texts.get(from);
      // a folder has none
      if (text !== undefined) files[to] = text;
      delete files[from];
    } else {
      const file = pathIn(root, change.uri) ?? '';
      files[file] = applyEdits(site.texts.get(file) ?? others.get(file) ?? '', change.edits);
    }
  }
  return { ...result, files, renames };
}

const post = '---\ntitle: A\n---\n';
const path = '_posts/2026-05-04-harbour.md';
const pretty = 'url: https://notes.example\npermalink: /:categories/:year/:month/:day/:title/\n';

test('a draft becomes a post of that day', () => {
  const site = blog({ '_drafts/harbour news.md': '---\ntitle: A\npublished: false\ndate: 2026-01-01 09:30\n---\nx\n' });
  const { files, renames, uri } = after(site, '_drafts/harbour news.md', '2026-11-22');
  expect(renames).toEqual(['_drafts/harbour news.md → _posts/2026-11-22-harbour-news.md']);
  expect(files['_posts/2026-11-22-harbour-news.md']).toBe('---\ntitle: A\ndate: 2026-11-22 09:30\n---\nx\n');
  expect(uri).toBe('file:///blog/_posts/2026-11-22-harbour-news.md');
});

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
  ['a script', 'js/menu.js', `go('${old}');`, true],
  ['the name in data', '_data/best.yml', '- 2026-05-04-harbour\n', true],
  ['the file in data', '_data/best.yml', '- file: _posts/2026-05-04-harbour.md\n', true],
  ['a bare address', '_posts/2026-05-05-b.md', `${post}Go to https://notes.example${old}.\n`, true],
  ['code', '_posts/2026-05-05-b.md', `${post}\`${old}\`\n`, false],
  ['the name of a folder', '_posts/2026-05-05-b.md', `${post}![p](/img/2026-05-04-harbour/a.png)\n`, false],
  ['another post', 'js/menu.js', "go('/2026/05/05/harbour/');", false],
])('what still leads to the old place and cannot be changed is told: %s', (_name, file, text, isTold) => {
  const isIndexed = !file.startsWith('js/');
  const site = blog({ '_config.yml': pretty, [path]: post, ...(isIndexed ? { [file]: text } : {}) }, [file]);
  const { files, left } = after(site, path, '2026-06-07', alone, new Map(isIndexed ? [] : [[file, text]]));
  expect(files[file]).toBeUndefined();
  expect(left?.files ?? []).toEqual(isTold ? [file] : []);
  expect(left?.words ?? '').toBe(isTold ? '/2026/05/04/harbour' : '');
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

test.each([
  ['a line', 'published: false\ntitle: A\n', 'title: A\n'],
  ['with a comment', 'published: false # yet\ntitle: A\n', 'title: A\n'],
  ['over two lines', 'title: A\npublished:\n  false\nlayout: post\n', 'title: A\nlayout: post\n'],
  ['the last line', 'title: A\npublished: no\n', 'title: A\n'],
  ['in braces', '{layout: post, title: A, published: false}\n', '{layout: post, title: A, published: true}\n'],
])('publishing takes `published: false` out, and nothing else: %s', (_name, before, expected) => {
  const { files } = after(blog({ '_drafts/harbour.md': `---\n${before}---\n` }), '_drafts/harbour.md', '2026-11-22');
  expect(files).toEqual({ '_posts/2026-11-22-harbour.md': `---\n${expected}---\n` });
});

test.each([
  ['published', 'taken over', 'all: &all {published: false}\n<<: *all\n'],
  ['published', 'twice', 'published: false\npublished: false\n'],
  ['published', 'shown elsewhere', 'published: &p false\nhidden: *p\n'],
  ['date', 'taken over', '<<: {date: 2026-05-04}\n'],
  ['date', 'in words', 'date: 4 May 2026\n'],
  ['date', 'shown elsewhere', 'date: &d 2026-05-04\nlast_changed: *d\n'],
])('refused where `%s:` cannot be changed alone: %s', (key, _name, yaml) => {
  const site = blog({ '_drafts/harbour.md': `---\ntitle: A\n${yaml}---\n` });
  expect(datePost(site, '_drafts/harbour.md', '2026-11-22', alone)).toEqual({
    reason: `\`${key}:\` cannot be changed as it is written: change it by hand first`,
  });
});

test('`date:` counts for the address, so it changes along', () => {
  const dated = '---\ntitle: A\ndate: "2026-05-04 10:00:00 +0200"\n---\n';
  const { files } = after(blog({ [path]: dated }), path, '2026-06-07');
  expect(files['_posts/2026-06-07-harbour.md']).toBe('---\ntitle: A\ndate: "2026-06-07 10:00:00 +0200"\n---\n');
});

test('the folder of its pictures goes along if wanted, and whoever shows them', () => {
  const shows = `${post}![a](/img/2026-05-04-harbour/a.png) ![b](/img/2026-05-04-harbour-2/a.png)\n`;
  const site = blog({ [path]: shows, '_posts/2026-05-05-b.md': shows }, ['img/2026-05-04-harbour/a.png']);
  const folders = { from: 'img/2026-05-04-harbour', to: 'img/2026-06-07-harbour' };
  expect(after(site, path, '2026-06-07')).toMatchObject({
    offers: { pictures: folders },
    renames: [expect.anything()],
  });
  const { files, renames } = after(site, path, '2026-06-07', { ...alone, pictures: true });
  expect(renames[0]).toBe('img/2026-05-04-harbour → img/2026-06-07-harbour');
  const moved = `${post}![a](/img/2026-06-07-harbour/a.png) ![b](/img/2026-05-04-harbour-2/a.png)\n`;
  expect(files['_posts/2026-06-07-harbour.md']).toBe(moved);
  expect(files['_posts/2026-05-05-b.md']).toBe(moved);
});

test.each([
  ['none yet', '', 'redirect_from: /2026/05/04/harbour/\n'],
  ['one', 'redirect_from: /a/\n', 'redirect_from: [/a/, /2026/05/04/harbour/]\n'],
  ['a list in brackets', 'redirect_from: [/a/]\n', 'redirect_from: [/a/, /2026/05/04/harbour/]\n'],
  ['a list in lines', 'redirect_from:\n  - /a/\n', 'redirect_from:\n  - /a/\n  - /2026/05/04/harbour/\n'],
  [
    'a list with a comment',
    'redirect_from:\n  - /a/ # old\nx: 1\n',
    'redirect_from:\n  - /a/ # old\n  - /2026/05/04/harbour/\nx: 1\n',
  ],
  ['no value', 'redirect_from:\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['no value but a comment', 'redirect_from: # none\n', 'redirect_from: /2026/05/04/harbour/ # none\n'],
  ['null', 'redirect_from: ~\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['an empty text', 'redirect_from: ""\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['an empty list', 'redirect_from: []\n', 'redirect_from: /2026/05/04/harbour/\n'],
  ['one in quotes', "redirect_from: '/a b/'\n", "redirect_from: ['/a b/', /2026/05/04/harbour/]\n"],
  ['one with a comma', 'redirect_from: /a, b/\n', "redirect_from: ['/a, b/', /2026/05/04/harbour/]\n"],
  ['a block of text', 'redirect_from: |\n  /a/\nx: 1\n', 'redirect_from: [/a/, /2026/05/04/harbour/]\nx: 1\n'],
  ['the address itself', 'redirect_from: [/2026/05/04/harbour/]\n', 'redirect_from: [/2026/05/04/harbour/]\n'],
])('a known address leads on if wanted: %s', (_name, before, expected) => {
  const site = blog({
    '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`,
    [path]: `---\ntitle: A\n${before}---\n`,
  });
  expect(after(site, path, '2026-06-07').offers.redirect).toBe('/2026/05/04/harbour/');
  const { files } = after(site, path, '2026-06-07', { ...alone, redirect: true });
  expect(files['_posts/2026-06-07-harbour.md']).toBe(`---\ntitle: A\n${expected}---\n`);
});

test('an old address leads on from front matter in braces', () => {
  const site = blog({
    '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`,
    [path]: '---\n{title: A, layout: post}\n---\n',
  });
  const { files } = after(site, path, '2026-06-07', { ...alone, redirect: true });
  expect(files['_posts/2026-06-07-harbour.md']).toBe(
    '---\n{title: A, layout: post, redirect_from: /2026/05/04/harbour/}\n---\n',
  );
});

test.each([
  ['an alias', 'x: &a [/b/]\nredirect_from: *a\n'],
  ['an anchor that others show', 'redirect_from: &a [/b/]\nx: *a\n'],
  ['a mapping', 'redirect_from: {a: b}\n'],
])('refused where an old address cannot be added: %s', (_name, yaml) => {
  const site = blog({
    '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`,
    [path]: `---\ntitle: A\n${yaml}---\n`,
  });
  expect(datePost(site, path, '2026-06-07', { ...alone, redirect: true })).toEqual({
    reason:
      '/2026/05/04/harbour/ cannot be added to `redirect_from:` as it is written: add it by hand first, or leave it out',
  });
});

test('nothing leads on from an address that nobody knows', () => {
  const config = `${pretty}plugins: [jekyll-redirect-from]\n`;
  const future = '_posts/2027-01-01-harbour.md';
  expect(after(blog({ '_config.yml': config, [future]: post }), future, '2027-01-02').offers.redirect).toBeNull();
  expect(after(blog({ '_config.yml': pretty, [path]: post }), path, '2026-06-07').offers.redirect).toBeNull();
});

test('where the address stays, nothing leads on, and no link changes', () => {
  const config = 'permalink: /:title/\nplugins: [jekyll-redirect-from]\n';
  const other = `${post}[a](/harbour/)\n`;
  const { offers, files } = after(
    blog({ '_config.yml': config, [path]: post, '_posts/2026-05-05-b.md': other }),
    path,
    '2026-06-07',
  );
  expect(offers.redirect).toBeNull();
  expect(Object.keys(files)).toEqual(['_posts/2026-06-07-harbour.md']);
});

test('there and back again, every file is as it was', () => {
  const links = [
    '[a](/2026/05/04/harbour/)',
    '{% post_url 2026-05-04-harbour %}',
    '![p](/img/2026-05-04-harbour/a.png)',
  ];
  const before = {
    '_config.yml': pretty,
    [path]: `---\ntitle: A\ndate: 2026-05-04 10:00\n---\n${links.join('\n')}\n`,
    '_posts/2026-05-05-b.md': `${post}${links.join('\n')}\n`,
  };
  const both = { pictures: true, redirect: false };
  const there = after(blog(before, ['img/2026-05-04-harbour/a.png']), path, '2026-06-07', both);
  expect(Object.values(there.files).join()).not.toMatch(/2026-05-04|2026\/05\/04/);
  const moved = blog({ '_config.yml': pretty, ...there.files }, ['img/2026-06-07-harbour/a.png']);
  const back = after(moved, '_posts/2026-06-07-harbour.md', '2026-05-04', both);
  expect({ '_config.yml': pretty, ...back.files }).toEqual(before);
});

test('line ends stay', () => {
  const text = '---\r\ntitle: A\r\n---\r\n';
  const site = blog({ '_config.yml': `${pretty}plugins: [jekyll-redirect-from]\n`, [path]: text });
  const { files } = after(site, path, '2026-06-07', { ...alone, redirect: true });
  expect(files['_posts/2026-06-07-harbour.md']).toBe(
    '---\r\ntitle: A\r\nredirect_from: /2026/05/04/harbour/\r\n---\r\n',
  );
});

test.each([
  ['no such day', path, '2026-13-01', 'There is no day 2026-13-01: write it as 2026-10-05'],
  ['the same day', path, '2026-05-04', 'This post has the date 2026-05-04 already'],
  [
    'a file that is there',
    path,
    '2026-05-05',
    '_posts/2026-05-05-harbour.md is there already: choose another date, or rename the file first',
  ],
  ['no post', 'about.md', '2026-05-05', 'This file is neither a post nor a draft of the blog'],
  [
    'an address that another post has',
    '_drafts/harbour.md',
    '2026-06-07',
    '_posts/2026-05-04-harbour.md has the address /harbour.html already: choose another title or date',
  ],
])('refused: %s', (_name, file, date, reason) => {
  const site = blog({
    '_config.yml': 'permalink: /:title.html\n',
    [path]: post,
    '_posts/2026-05-05-harbour.md': '---\npermalink: /x/\n---\n',
    '_drafts/harbour.md': post,
    'about.md': '---\n---\n',
  });
  expect(datePost(site, file, date, alone)).toEqual({ reason });
});
