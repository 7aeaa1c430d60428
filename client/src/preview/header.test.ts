import { expect, test } from 'vitest';
import { headerHtml } from './header.ts';

const facts = {
  fileName: '2026-05-02-quiet-queues.md',
  authorName: (id: string) => (id === 'ann' ? 'Ann <Lee>' : null),
  language: 'en-GB',
  picture: (address: string) => `..${address}`,
  problem: null,
};

test('title, picture, names, date, category and tags, all escaped', () => {
  const html = headerHtml(
    'title: "Queues & <b>quiet</b>"\nauthors: [ann, bob]\nimage: /img/a.png\ncategory: Conference\ntags: [Java, "C<++>"]\n',
    facts,
  );
  expect(html).toContain('Queues &amp; &lt;b&gt;quiet&lt;/b&gt;</p>');
  expect(html).toContain('src="../img/a.png"');
  expect(html).toContain('>Ann &lt;Lee&gt;</span>, <span class="lectern-header-author lectern-header-unknown"');
  expect(html).toContain('>bob</span>');
  expect(html).toContain('<time datetime="2026-05-02">2 May 2026</time>');
  expect(html).toContain('<span class="lectern-header-category">Conference</span>');
  expect(html).toContain('<span class="lectern-header-tag">C&lt;++&gt;</span>');
});

test.each(['image:\n  path: /img/a.png\n  alt: A', 'image: {path: /img/a.png}'])(
  'a picture with more to say of it: %j',
  (yaml) => {
    expect(headerHtml(yaml, facts)).toContain('src="../img/a.png"');
  },
);

test('a date in the front matter wins over the file name', () => {
  expect(headerHtml('date: 2025-01-31 10:00:00 +0100', facts)).toContain('>31 January 2025<');
});

test('a day that is none stays as it is written', () => {
  expect(headerHtml('date: 2025-13-31', facts)).toContain('>2025-13-31<');
});

test('nothing is invented', () => {
  expect(headerHtml('layout: post', { ...facts, fileName: null })).toBe('');
  expect(headerHtml('- a\n- b', { ...facts, fileName: 'about.md' })).toBe('');
  expect(headerHtml('', { ...facts, fileName: null })).toBe('');
});

test('front matter that is no YAML shows what the language server says of it', () => {
  const problem = 'A value with <colon> must stand in quotes';
  expect(headerHtml('title: a: b', { ...facts, problem })).toBe(
    '<p class="lectern-header-problem">A value with &lt;colon&gt; must stand in quotes</p>',
  );
});

test('as long as it says nothing of it, nothing is claimed', () => {
  expect(headerHtml('title: a: b', { ...facts, fileName: null })).toBe('');
});

test('of a key that is there twice the last one counts', () => {
  expect(headerHtml('title: First\ntitle: Last', facts)).toContain('>Last</p>');
});

test('aliases that unfold to very much, or without end, do no harm', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  const html = headerHtml(['a0: &a0 [x]', ...lines, 'b: &b [*b]', 'title: Calm'].join('\n'), facts);
  expect(html).toContain('>Calm</p>');
});

test('marks of a rendered comparison are cut', () => {
  const html = headerHtml('title: New <span data-diff-start="1"></span>title', facts);
  expect(html).toContain('>New title</p>');
});
