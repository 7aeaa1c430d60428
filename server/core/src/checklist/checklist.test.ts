import { expect, test } from 'vitest';
import { ruleIds } from '../rules/registry.ts';
import { runRules } from '../rules/runRules.ts';
import { blogWith, type LintOptions } from '../rules/testing.ts';
import type { LinkAnswer, LinkAnswers } from '../web/linkAnswer.ts';
import { type ChecklistItem, checklist } from './checklist.ts';
import { checklistPoints } from './items.ts';

const files = {
  '_config.yml': 'url: https://blog.example\n',
  '_data/authors.yml': 'ada:\n  first_name: Ada\n',
  'img/a.png': '',
};
const rules = 'rules: {several-sentences-on-line: warning, external-link-attributes: warning}\n';

function items(text: string, options: LintOptions = {}, answers?: LinkAnswers): readonly ChecklistItem[] {
  const { post, site } = blogWith(text, { files, ...options });
  if (!post) throw new Error('no post');
  return checklist(post, site, runRules(post, site), answers && { answers });
}

function states(text: string, options: LintOptions = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(items(text, options).map(({ id, state }) => [id, state]));
}

const clean = '---\ntitle: A\nimage: /img/a.png\n---\n\n# A\n\nText.\n';

test('rules of points are rules', () => {
  const named = checklistPoints.flatMap((point) => point.rules);
  expect(named.filter((id) => !ruleIds.has(id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('a post with nothing wrong: ticked, but for what a person judges and what the blog does not ask', () => {
  expect(states(clean)).toEqual({
    authors: 'judge',
    'header-picture': 'ticked',
    text: 'ticked',
    sentences: 'off',
    names: 'ticked',
    wording: 'judge',
    'external-links': 'off',
    'live-links': 'off',
    resizing: 'off',
    weight: 'ticked',
    contents: 'off',
    date: 'ticked',
    rest: 'ticked',
  });
});

test.each([
  ['authors', clean.replace('title: A', 'title: A\nauthors: [bob]')],
  ['header-picture', clean.replace('/img/a.png', '/img/none.png')],
  ['sentences', `${clean}One. Two.\n`],
  ['external-links', `${clean}[a](https://b.example)\n`],
  ['contents', `${clean}[a](#none)\n`],
  ['rest', `${clean}[a](b) {:.c}\n`],
])('%s fails, with what speaks against it', (id, text) => {
  const found = items(text, { files: { ...files, '.lectern.yml': rules } });
  const item = found.find((each) => each.id === id);
  expect(item).toMatchObject({ state: 'failed' });
  expect(item?.findings.length).toBeGreaterThan(0);
  expect(found.filter(({ state }) => state === 'failed').map((each) => each.id)).toEqual([id]);
});

test('a site that is not built holds no post', () => {
  const broken = { ...files, '_config.yml': 'url: [https://blog.example\n' };
  expect(items(clean, { files: broken }).find(({ id }) => id === 'rest')).toMatchObject({
    state: 'failed',
    note: '_config.yml is broken, so the site is not built',
    findings: [],
  });
  const twice = { ...files, '_config.yml': 'url: https://a.example\nurl: https://blog.example\n' };
  expect(states(clean, { files: twice }).rest).toBe('ticked');
});

test('the placeholder of a new post is not yet a header picture', () => {
  const plain = { width: 500, height: 293, bytes: 200, isPlain: true };
  const found = items(clean, { pictures: { 'img/a.png': plain } });
  expect(found.find(({ id }) => id === 'header-picture')).toMatchObject({
    state: 'failed',
    findings: [{ rule: 'placeholder-picture' }],
  });
  const off = { ...files, '.lectern.yml': 'rules:\n  placeholder-picture: off\n' };
  expect(states(clean, { pictures: { 'img/a.png': plain }, files: off })['header-picture']).toBe('ticked');
  const ownWord = clean.replace('title: A', 'title: A\nlectern: {off: [placeholder-picture]}');
  expect(states(ownWord, { pictures: { 'img/a.png': plain } })).toMatchObject({
    'header-picture': 'ticked',
    rest: 'ticked',
  });
  const ignored = { ...files, '.lectern.yml': 'ignore:\n  - files: _posts\n    rules: [placeholder-picture]\n' };
  expect(states(clean, { pictures: { 'img/a.png': plain }, files: ignored })['header-picture']).toBe('ticked');
});

const bare = clean.replace('image: /img/a.png\n', '');
const other = { '_posts/2026-01-01-b.md': clean };

test.each([
  ['none, as most others', bare, { '_posts/2026-01-01-b.md': bare }, 'off'],
  ['none, though others have one', bare, other, 'failed'],
  ['none, in a blog without other posts', bare, {}, 'judge'],
  [
    'none, but defaults',
    bare,
    { '_config.yml': 'defaults: [{scope: {path: ""}, values: {image: /img/a.png}}]' },
    'ticked',
  ],
  ['from the root, as others', clean.replace('/img/a.png', 'img/a.png'), other, 'ticked'],
  ['not there, from the root as others', clean.replace('/img/a.png', 'none.png'), other, 'failed'],
  ['relative, and nobody knows to what', clean.replace('/img/a.png', 'none.png'), {}, 'judge'],
  ['elsewhere', clean.replace('/img/a.png', 'https://pictures.example/a.png'), other, 'ticked'],
] as const)('a header picture: %s', (_name, text, more, state) => {
  expect(states(text, { files: { ...files, ...more } })['header-picture']).toBe(state);
});

test('pictures of authors that only the layout finds are for a person to judge', () => {
  const text = clean.replace('title: A', 'title: A\nauthors: [ada]');
  const people = '_data/authors.yml';
  const ada = 'ada:\n  first_name: Ada\n  avatar: ';
  expect(states(text, { files: { ...files, [people]: `${ada}ada.png\n` } }).authors).toBe('judge');
  expect(states(text, { files: { ...files, [people]: `${ada}a.png\n` } }).authors).toBe('ticked');
  expect(states(text, { files: { ...files, [people]: `${ada}/img/ada.png\n` } }).authors).toBe('failed');
});

test('hints of other rules speak against nothing', () => {
  const text = '---\ntitle: A\nimage: /img/a.png\n---\n\n# A\n\ntext\n\n### B\n\ntext\n';
  const { post, site } = blogWith(text, { files });
  expect(post && runRules(post, site)).toMatchObject([{ rule: 'skipped-level', severity: 'hint' }]);
  expect(states(text).rest).toBe('ticked');
});

test.each([
  ['nobody asked', [], 'judge', 'not asked yet'],
  ['it lives', [['https://b.example', { kind: 'alive' }]], 'ticked', null],
  [
    'it could not be asked',
    [['https://b.example', { kind: 'undecided', reason: 'x' }]],
    'judge',
    '1 could not be asked',
  ],
] as const)('links to other sites: %s', (_name, answers, state, note) => {
  const text = `${clean}[a](https://b.example){:target="_blank" rel="noopener noreferrer"}\n`;
  const item = items(text, {}, new Map<string, LinkAnswer>(answers)).find(({ id }) => id === 'live-links');
  expect(item).toMatchObject({ state, note });
});

test('a draft has no date yet', () => {
  expect(states(clean, { path: '_drafts/a.md' }).date).toBe('judge');
});

test('the settings say what counts, and add points of their own', () => {
  const settings =
    'checklist:\n  authors: off\n  weight: required\n  own: [Ask Ada, {text: Tell Bo, level: recommended}]\n';
  const found = items(clean.replace('title: A', 'title: A\nauthors: [bob]'), {
    files: { ...files, '.lectern.yml': settings },
  });
  expect(found.find(({ id }) => id === 'authors')).toMatchObject({ state: 'off', findings: [] });
  expect(found.find(({ id }) => id === 'weight')).toMatchObject({ level: 'required' });
  // what a point that is off would have does not fall to another
  expect(found.find(({ id }) => id === 'rest')).toMatchObject({ state: 'ticked' });
  expect(found.slice(-2)).toMatchObject([
    { id: 'own:Ask Ada', title: 'Ask Ada', level: 'required', state: 'judge' },
    { id: 'own:Tell Bo', title: 'Tell Bo', level: 'recommended', state: 'judge' },
  ]);
});

test.each([
  ['nobody, in a blog with authors', clean, {}, 'judge'],
  ['nobody, in a blog without', clean, { '_data/authors.yml': '' }, 'off'],
  [
    'nobody, though others do',
    clean,
    { '_data/authors.yml': '', '_posts/2026-01-01-b.md': clean.replace('title: A', 'author: Bo') },
    'judge',
  ],
  ['somebody', clean.replace('title: A', 'author: ada'), {}, 'ticked'],
  [
    'somebody by defaults',
    clean,
    { '_config.yml': 'defaults: [{scope: {path: ""}, values: {author: ada}}]' },
    'ticked',
  ],
])('authors: the post names %s', (_name, text, more, state) => {
  expect(states(text, { files: { ...files, ...more } }).authors).toBe(state);
});

test.each([
  ['generated', '- TOC\n{:toc}\n'],
  ['written by hand', '- [A](#a)\n'],
])('a table of contents is looked at: %s', (_name, toc) => {
  expect(states(`${clean}\n${toc}`).contents).toBe('ticked');
});

test('template text fails, wherever it stands', () => {
  const text = `${clean}\nWhat this day was about.\n\n## B\n\nNotes\n`;
  const findings = items(text).find(({ id }) => id === 'text')?.findings ?? [];
  expect(findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
    ['template-text', 'What this day was about.'],
    ['template-text', 'Notes'],
  ]);
  const settings = (word: string): LintOptions => ({ files: { ...files, '.lectern.yml': word } });
  expect(states(text, settings('rules: {}\n'))).toMatchObject({ text: 'failed', rest: 'ticked' });
  expect(states(text, settings('rules: {template-text: off}\n')).text).toBe('off');
  expect(states(text, settings('rules: {template-text: warning}\n'))).toMatchObject({ text: 'failed', rest: 'ticked' });
});

test('titles fit into a side bar', () => {
  expect(checklistPoints.filter(({ title }) => title.length > 31)).toEqual([]);
});
