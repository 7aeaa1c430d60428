import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules/rule.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { diagnostics } from './diagnostics.ts';

const found = (count: number, severityOf: (index: number) => Severity): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'tide',
    severity: severityOf(index),
    span: { start: index, end: index + 1 },
    message: `Tide ${index}`,
    fixes: [],
  }));

const messages = (findings: readonly Finding[]): readonly Diagnostic['message'][] =>
  diagnostics({ lines: lineIndex('~'.repeat(findings.length)) }, findings, { ruleUrl: null }).map(
    ({ message }) => message,
  );

test('a thousand findings are all shown', () => {
  expect(messages(found(1000, () => 'hint'))).toHaveLength(1000);
});

test('of more, the gravest are shown in the order of the text, and how many are left out', () => {
  const shown = messages(found(3000, (index) => (index % 3 === 2 ? 'error' : 'hint')));
  expect(shown).toHaveLength(1000);
  expect(shown.slice(0, 2)).toEqual(['Tide 2', 'Tide 5']);
  expect(shown.at(-2)).toBe('Tide 2996');
  expect(shown.at(-1)).toBe('2001 more problems of this file are not shown, this one among them');
});

test('the word on the rest stands where the first of them is, as grave as it is', () => {
  const findings = found(1200, (index) => (index === 1199 ? 'error' : 'hint'));
  const last = diagnostics({ lines: lineIndex('~'.repeat(1200)) }, findings, { ruleUrl: null }).at(-1);
  expect(last).toMatchObject({ severity: 4, code: 'lectern', range: { start: { character: 998 } } });
});
