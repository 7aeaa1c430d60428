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
    const [wrong, right] = [...doc.matchAll(/^```\w+\n(.*?)^```$/gms)].map((found) =>
      (found[1] ?? '').replaceAll('␍', '\r'),
    );
    expect(problems(id, wrong ?? '')).toContain(id);
    expect(problems(id, right ?? '')).toEqual([]);
  });
});

/** Rules that read no post, and the file that their examples are of. */
const siteFiles: Readonly<Record<string, string>> = {
  'broken-yaml-file': '_config.yml',
  'invalid-settings': '.lectern.yml',
};

/** What the blog around a post's example is like, where it matters. */
const blogs: Readonly<Record<string, LintOptions>> = {
  'missing-toc': { files: { '.lectern.yml': 'rules:\n  missing-toc: {severity: hint, headings: 2, words: 4}\n' } },
  'broken-post-tag': { files: {} },
  'disallowed-value': {
    files: { '.lectern.yml': 'frontMatter: {properties: {category: {enum: [Conference]}}}\n' },
  },
  'misordered-key': { files: { '.lectern.yml': 'frontMatter: {order: [layout, title]}\n' } },
  'unlisted-key': { files: { '.lectern.yml': 'frontMatter: {required: [title], additionalProperties: false}\n' } },
};

function problems(id: string, text: string): string[] {
  if (siteFiles[id]) {
    const texts = new Map([[siteFiles[id], text]]);
    return runSiteRules(buildSite({ root: 'file:///blog', files: [], texts })).map(({ rule }) => rule);
  }
  const options = { ...blogs[id], rules: [id] };
  expectFixesToMend(text, options);
  return lint(text, options).map(({ rule }) => rule);
}
