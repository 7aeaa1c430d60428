import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Findings, postWithMost, report } from '../../scripts/start/findings.ts';

const folder = resolve('blog');
const findings: Findings = {
  files: ['blog/_posts/2026-01-01-a.md', 'blog/_posts/2026-01-02-b.md', 'blog/_posts/2026-01-03-c.md', 'blog/about.md'],
  problems: [
    { file: 'blog/_posts/2026-01-01-a.md', rule: 'skipped-level', severity: 'hint' },
    { file: 'blog/_posts/2026-01-02-b.md', rule: 'skipped-level', severity: 'hint' },
    { file: 'blog/_posts/2026-01-02-b.md', rule: 'ial-after-text', severity: 'error' },
    { file: 'blog/about.md', rule: 'skipped-level', severity: 'hint' },
    { file: 'blog/about.md', rule: 'skipped-level', severity: 'hint' },
    { file: 'blog/about.md', rule: 'skipped-level', severity: 'hint' },
  ],
  complaints: '',
};

test('names the post with most problems, and no other page', () => {
  expect(postWithMost(findings)).toEqual({ file: resolve(folder, '_posts/2026-01-02-b.md'), count: 2 });
  expect(report(findings, folder)).toBe(
    [
      '3 posts, 1 other page, 6 problems; most in _posts/2026-01-02-b.md (2)',
      '  error    ial-after-text      1',
      '  hint     skipped-level       5',
    ].join('\n'),
  );
});

test('of posts with as many problems, the latest', () => {
  const problems = findings.problems.slice(0, 2);
  expect(postWithMost({ ...findings, problems })?.file).toBe(resolve(folder, '_posts/2026-01-02-b.md'));
});

test('without problems there is none', () => {
  expect(postWithMost({ ...findings, problems: [] })).toBeNull();
  expect(report({ ...findings, problems: [] }, folder)).toBe('3 posts, 1 other page, 0 problems');
});
