import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { applyEdits } from '../text/change.ts';
import { completion } from './completion.ts';
import { atCursor } from './testing.ts';

const files = {
  '_data/authors.yml': 'ada_b:\n  first_name: Ada\n  last_name: Brandt\nkofi:\n  name: Kofi Adjei\n',
  '_posts/2026-01-01-a.md': '---\ntitle: A\ncategory: Cloud\ntags: [Kafka, Java]\n---\n',
  '_posts/2026-01-02-b.md': '---\ntitle: B\ncategory: Cloud\ntags: [Kafka]\n---\n',
  'img/2026-05-04-harbour/ship.png': '',
};

function complete(source: string, { triggered = false, snippets = true, path = '_posts/2026-05-04-harbour.md' } = {}) {
  const { post, site, offset } = atCursor(source, { path, files });
  const items = completion(post, site, offset, { triggered, snippets });
  return { items, labels: items.map(({ label }) => label), accept: (label: string) => accept(label, items) };

  function accept(label: string, offered: readonly CompletionItem[]): string {
    const edit = offered.find((item) => item.label === label)?.textEdit;
    if (!edit || !('range' in edit)) throw new Error(`No item ${label}`);
    const span = { start: post.lines.offsetAt(edit.range.start), end: post.lines.offsetAt(edit.range.end) };
    return applyEdits(post.text, [{ span, text: edit.newText }]);
  }
}

test.each([
  ['flow list', 'authors: [‸]', 'authors: [kofi]'],
  ['half an id', 'authors: [ko‸]', 'authors: [kofi]'],
  ['inside an id', 'authors: [k‸of]', 'authors: [kofi]'],
  ['unclosed list', 'authors: [ko‸', 'authors: [kofi'],
  ['second item', 'authors: [ada_b, ‸]', 'authors: [ada_b, kofi]'],
  ['item before others', 'authors: [‸, ada_b]', 'authors: [kofi, ada_b]'],
  ['double quotes', 'authors: ["ko‸", ada_b]', 'authors: ["kofi", ada_b]'],
  ['unclosed quote', "authors: ['‸", "authors: ['kofi"],
  ['over several lines', 'authors: [\n  ada_b,\n  ‸\n]', 'authors: [\n  ada_b,\n  kofi\n]'],
  ['block list', 'authors:\n  - ada_b\n  - k‸\ntitle: x', 'authors:\n  - ada_b\n  - kofi\ntitle: x'],
  ['block list without indentation', 'authors:\n- ‸', 'authors:\n- kofi'],
  ['scalar', 'author: ‸', 'author: kofi'],
  ['scalar before a comment', 'author: ‸ # who', 'author: kofi # who'],
  ['CRLF', 'title: x\r\nauthors: [ko‸]\r\nlayout: post', 'title: x\r\nauthors: [kofi]\r\nlayout: post'],
  ['behind an astral character', 'title: 🎉\nauthors: [🎉, ko‸]', 'title: 🎉\nauthors: [🎉, kofi]'],
])('author ids: %s', (_name, before, after) => {
  expect(complete(`---\n${before}\n---\n`).accept('kofi')).toBe(`---\n${after}\n---\n`);
});

test('author ids in front matter that is not closed yet', () => {
  expect(complete('---\ntitle: x\nauthors: [k‸').accept('kofi')).toBe('---\ntitle: x\nauthors: [kofi');
});

test('an author shows the name, is found by it, and is offered once a list', () => {
  const { items } = complete('---\nauthors: [kofi, ‸]\n---\n');
  expect(items).toMatchObject([{ label: 'ada_b', detail: 'Ada Brandt', filterText: 'ada_b Ada Brandt' }]);
});

test.each([
  ['behind the list', '---\nauthors: [kofi]‸\n---\n'],
  ['behind a closed quote', '---\nauthors: ["kofi"‸]\n---\n'],
  ['without the blank that YAML wants', '---\nauthors:‸\n---\n'],
  ['in the closing line', '---\nauthors: [kofi]\n---‸\n'],
])('no author ids: %s', (_name, source) => {
  expect(complete(source, { triggered: true }).labels).toEqual([]);
});

test('no completion in pages but for attribute lists', () => {
  expect(complete('---\nauthors: [‸]\n---\n', { path: 'about.md' }).labels).toEqual([]);
  expect(complete('---\ntitle: x\n---\n\n[a](b){:‸\n', { path: 'about.md' }).labels).toHaveLength(1);
});

test.each([
  ['keys that several posts have', '---\n‸\n---\n', ['category', 'tags', 'title']],
  ['keys that the post lacks', '---\ntitle: x\nca‸\n---\n', ['category', 'tags']],
  ['values that several posts have', '---\ncategory: ‸\n---\n', ['Cloud']],
  ['items of a list', '---\ntags: [‸]\n---\n', ['Kafka']],
])('front matter: %s', (_name, source, labels) => {
  expect(complete(source).labels).toEqual(labels);
});

test('a key is followed by a colon, unless it is there', () => {
  expect(complete('---\nca‸\n---\n').accept('category')).toBe('---\ncategory: \n---\n');
  expect(complete('---\nca‸: Cloud\n---\n').accept('category')).toBe('---\ncategory: Cloud\n---\n');
});

const sessionCards = [
  ...['session', 'keynote', 'panel', 'lightning', 'qa'],
  ...[
    'photo',
    'speaker-first',
    'byline',
    'speaker-last',
    'plain-speaker',
    'parentheses',
    'linked-heading',
    'title',
  ].map((shape) => `session-${shape}`),
];

test.each([
  ['empty line', '---\ntitle: x\n---\n\n‸\n'],
  ['half a name', '---\ntitle: x\n---\n\nsess‸\n'],
  ['half a shape', '---\ntitle: x\n---\n\nsession-spea‸\n'],
  ['between blocks', '---\ntitle: x\n---\n\n# H\n\n‸\n\ntext\n'],
  ['under a list', '---\ntitle: x\n---\n\n* a\nsess‸\n'],
])('session cards: %s', (_name, source) => {
  expect(complete(source).labels).toEqual(sessionCards);
});

test.each([
  ['in the middle of a line', '---\ntitle: x\n---\n\nA sess‸\n', {}],
  ['in a code block', '---\ntitle: x\n---\n\n```\nsess‸\n```\n', {}],
  ['in raw HTML', '---\ntitle: x\n---\n\n<div>\nsess‸\n</div>\n', {}],
  ['after a trigger character', '---\ntitle: x\n---\n\n‸\n', { triggered: true }],
  ['for an editor without snippets', '---\ntitle: x\n---\n\n‸\n', { snippets: false }],
])('no session cards: %s', (_name, source, options) => {
  expect(complete(source, options).labels).toEqual([]);
});

test('a session card knows the people of the blog, the post’s own first, and its pictures', () => {
  const { accept } = complete('---\nauthors: [kofi]\n---\n\ntext\nses‸\n');
  const card = accept('session');
  expect(card).toContain('\n\n## ');
  expect(card).toContain('{2|Speaker,Kofi Adjei,Ada Brandt|}');
  expect(card).toContain('(/img/2026-05-04-harbour/');
  expect(card).toContain('{7|ship.png|}');
});

test.each([
  [
    'link',
    '[a](b){:‸',
    '[a](b){:target="_blank" rel="noopener noreferrer"}',
    'target="_blank" rel="noopener noreferrer"',
  ],
  [
    'closed list',
    '[a](b){:ta‸}',
    '[a](b){:target="_blank" rel="noopener noreferrer"}',
    'target="_blank" rel="noopener noreferrer"',
  ],
  ['heading', '# A\n{:.no‸', '# A\n{:.no_toc}', '.no_toc'],
  ['list', '- TOC\n{:t‸}', '- TOC\n{:toc}', 'toc'],
  ['picture', '![a](b.png){: ‸', '![a](b.png){: .image .fit}', '.image .fit'],
])('attribute list: %s', (_name, before, after, label) => {
  expect(complete(`---\n---\n${before}\n`).accept(label)).toBe(`---\n---\n${after}\n`);
});

test.each([
  ['in a value', '[a](b){:title="x ‸"}'],
  ['extension', '{::‸'],
  ['code', '    {:‸'],
])('no attribute list: %s', (_name, source) => {
  expect(complete(`---\n---\n\n${source}\n`, { triggered: true }).labels).toEqual([]);
});
