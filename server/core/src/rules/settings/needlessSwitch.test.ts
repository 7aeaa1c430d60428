import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const body = '\n---\n# A\n\n### B\n';

test.each([
  ['a rule that finds something', `---\nlectern: {off: [skipped-level]}${body}`],
  ['in lines', `---\nlectern:\n  off:\n    - skipped-level\n    - ⟦needless-switch|second-toc⟧${body}`],
  ['a rule that is none', `---\nlectern: {off: [⟦needless-switch|skiped-level⟧]}${body}`],
  ['a rule of settings', `---\nlectern: {off: [⟦needless-switch|invalid-settings⟧]}\n---\n`],
  ['another key', `---\nlectern: {⟦needless-switch|of⟧: [skipped-level]}${body}`],
  ['no mapping', `---\nlectern: ⟦needless-switch|off⟧\n---\n`],
  ['no list', `---\nlectern: {off: ⟦needless-switch|skipped-level⟧}\n---\n`],
  ['nothing', '---\nlectern:\n---\n'],
])('needless-switch: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['needless-switch'] })).toEqual(expected);
  expectFixesToMend(text, { rules: ['needless-switch'] });
});

test('what is switched off says nothing, what is not still does', () => {
  const source = '---\nlectern: {off: [skipped-level]}\n---\n# A\n\n### B\n\n[a][b]\n';
  expect(lint(source, { rules: ['skipped-level', 'undefined-link-reference'] }).map(({ rule }) => rule)).toEqual([
    'undefined-link-reference',
  ]);
});
