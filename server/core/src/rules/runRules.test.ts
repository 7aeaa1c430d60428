import { expect, test } from 'vitest';
import { parsePost } from '../post/parsePost.ts';
import { buildSite } from '../site/buildSite.ts';
import { runRules, runSiteRules } from './runRules.ts';
import { findingsOf } from './testing.ts';

const text = '---\ntitle: a\n---\n\n# A\n\n### B\n\n[a](b) {:.c}\n';
const rulesOf = (settings: string | null, overrides = {}) => {
  const files: Record<string, string> = settings === null ? {} : { '.lectern.yml': settings };
  const texts = new Map(Object.entries(files));
  const site = buildSite({ root: 'file:///blog', files: [], texts });
  const post = parsePost({ uri: 'file:///blog/_posts/2026-01-01-a.md', version: 1, text, kind: 'post' });
  return runRules(post, site, overrides).map(({ rule, severity }) => `${rule} ${severity}`);
};

test('the command line beats the settings, the settings beat the default', () => {
  expect(rulesOf(null)).toEqual(['skipped-level hint', 'ial-after-text error']);
  expect(rulesOf('rules:\n  skipped-level: warning\n')).toEqual(['skipped-level warning', 'ial-after-text error']);
  expect(rulesOf('rules:\n  skipped-level: warning\n', { 'skipped-level': 'off' })).toEqual(['ial-after-text error']);
  expect(rulesOf('rules:\n  skipped-level: off\n', { 'skipped-level': 'info' })).toEqual([
    'skipped-level info',
    'ial-after-text error',
  ]);
});

test('stands back where another engine reads Markdown', () => {
  expect(findingsOf(text, { files: { '_config.yml': 'markdown: CommonMark\n' } })).toEqual([]);
});

test('outside any blog only what kramdown does counts', () => {
  const site = buildSite({ root: 'file:///notes', files: [], texts: new Map() });
  const source = {
    uri: 'file:///notes/_posts/2026-01-01-a.md',
    version: 1,
    text: '---\ntitel: x\n---\n\n[a](https://b.example) {:.c}\n',
  };
  const overrides = { 'external-link-attributes': 'error', 'misspelt-key': 'error' } as const;
  const rules = (kind: 'loose' | 'post') =>
    runRules(parsePost({ ...source, kind }), site, overrides).map(({ rule }) => rule);
  expect(rules('loose')).toEqual(['ial-after-text']);
  expect(rules('post')).toEqual(['misspelt-key', 'external-link-attributes', 'ial-after-text']);
});

test('problems of the settings are problems of their file', () => {
  const texts = new Map([['.lectern.yml', 'rules:\n  nothing: off\n']]);
  const findings = runSiteRules(buildSite({ root: 'file:///blog', files: [], texts }));
  expect(findings).toMatchObject([{ rule: 'invalid-settings', uri: 'file:///blog/.lectern.yml', severity: 'error' }]);
});

test('a rule that fails costs only what it would have found', () => {
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map() });
  const post = parsePost({ uri: 'file:///blog/_posts/2026-01-01-a.md', version: 1, text, kind: 'post' });
  const failed: string[] = [];
  const findings = runRules(post, site, {}, (rule, check) => {
    if (rule !== 'skipped-level') return check();
    failed.push(rule);
    return null;
  });
  expect([failed, findings.map(({ rule }) => rule)]).toEqual([['skipped-level'], ['ial-after-text']]);
});
