import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../site/buildSite.ts';
import { docPath } from './docPath.ts';
import { rules } from './registry.ts';
import { runSiteRules } from './runRules.ts';
import { expectFixesToMend, type LintOptions, lint } from './testing.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const doc = readFileSync(new URL(docPath(rule), import.meta.url), 'utf8');

  test('has its reference in five parts', () => {
    expect(doc.startsWith(`# ${id}\n`)).toBe(true);
    expect([...doc.replace(/^```.*?^```$/gms, '').matchAll(/^## (.*)$/gm)].map((found) => found[1])).toEqual([
      'What it does',
      'Why it matters',
      'Wrong',
      'Right',
      'Options',
    ]);
  });

  // `␍` stands for a carriage return: version control keeps none in a text
  test('finds its wrong example and is silent on the right one', () => {
    const [wrong, right] = [...doc.matchAll(/(?:^`([^`\n]*)`\n)?^```\w+\n(.*?)^```$/gms)];
    expect(problems(id, wrong)).toContain(id);
    expect(problems(id, right)).toEqual([]);
  });
});

/** Rules that read no post, and the file that their examples are of. */
const siteFiles: Readonly<Record<string, string>> = {
  'broken-yaml-file': '_config.yml',
  'invalid-settings': '.lectern.yml',
  'unusable-kramdown-option': '_config.yml',
};

/** What the blog around a post's example is like, where it matters. */
const blogs: Readonly<Record<string, LintOptions>> = {
  'missing-toc': { files: { '.lectern.yml': 'rules:\n  missing-toc: {severity: hint, headings: 2, words: 4}\n' } },
  'broken-post-tag': { files: {} },
  'misordered-keys': { files: { '.lectern.yml': 'frontMatter:\n  order: [layout, title]\n' } },
  'unusual-spelling': {
    files: Object.fromEntries(
      [1, 2, 3].map((day) => [`_posts/2026-01-0${day}-a.md`, '---\ncategory: Conference\n---\n']),
    ),
  },
  'odd-ratio': {
    files: { '.lectern.yml': 'rules:\n  odd-ratio: {severity: hint, ratio: "500:293"}\n' },
    pictures: {
      'img/harbour/square.png': { width: 400, height: 400, bytes: 1 },
      'img/harbour/wide.png': { width: 1000, height: 586, bytes: 1 },
    },
  },
  'placeholder-picture': {
    pictures: {
      'img/harbour/placeholder.png': { width: 500, height: 293, bytes: 200, isPlain: true },
      'img/harbour/wide.png': { width: 500, height: 293, bytes: 90_000 },
    },
  },
  'heavy-picture': {
    pictures: {
      'img/harbour/camera.jpg': { width: 6000, height: 4000, bytes: 8_000_000 },
      'img/harbour/small.jpg': { width: 600, height: 400, bytes: 80_000 },
    },
  },
  'future-date': { now: Date.UTC(2026, 4, 10) },
  'incomplete-author': {
    files: {
      '_data/authors.yml': 'ada_brandt: {avatar: ada.png, bio: Ada knows tides.}\nkofi_adjei: {bio: Kofi rows.}\n',
    },
  },
  'dead-link': { answers: { 'https://gone.example/slides': { kind: 'dead', status: 404 } } },
  'moved-link': {
    answers: { 'https://moved.example/slides': { kind: 'moved', to: 'https://new.example/slides' } },
  },
  'missing-avatar': {
    files: { '_data/authors.yml': 'ada_brandt: {avatar: /ada.png}\nkofi_adjei: {avatar: /kofi.png}\n', 'ada.png': '' },
  },
  'unknown-layout': { files: { '_layouts/post.html': '' } },
  'unknown-outbound': { files: { '_data/outbound.yml': 'harbour: {url: "https://a.example"}\n' } },
  'taken-address': { files: { 'about.md': '---\npermalink: /about/\n---\n' } },
  'disallowed-value': {
    files: { '.lectern.yml': 'frontMatter: {properties: {category: {enum: [Conference]}}}\n' },
  },
  'unlisted-key': { files: { '.lectern.yml': 'frontMatter: {required: [title], additionalProperties: false}\n' } },
};

/** An example, with the path of its file above it where that matters. */
function problems(id: string, example: RegExpExecArray | undefined): string[] {
  const text = (example?.[2] ?? '').replaceAll('␍', '\r');
  if (siteFiles[id]) {
    const texts = new Map([[siteFiles[id], text]]);
    return runSiteRules(buildSite({ root: 'file:///blog', files: [], texts })).map(({ rule }) => rule);
  }
  const path = example?.[1];
  const options = { ...blogs[id], rules: [id], ...(path === undefined ? {} : { path }) };
  expectFixesToMend(text, options);
  return lint(text, options).map(({ rule }) => rule);
}
