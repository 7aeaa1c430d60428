import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../settings/readSettings.ts';
import { docPath } from './docPath.ts';
import { rules } from './registry.ts';
import { expectFixesToMend, lint } from './testing.ts';

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

  test('finds its wrong example and is silent on the right one', () => {
    const [wrong, right] = [...doc.matchAll(/^```\w+\n(.*?)^```$/gms)].map((found) => found[1] ?? '');
    expect(problems(id, wrong ?? '')).toContain(id);
    expect(problems(id, right ?? '')).toEqual([]);
  });
});

function problems(id: string, text: string): string[] {
  if (id === 'invalid-settings') return readSettings(text, 'file:///blog/.lectern.yml').problems.map(() => id);
  expectFixesToMend(text, { rules: [id] });
  return lint(text, { rules: [id] }).map(({ rule }) => rule);
}
