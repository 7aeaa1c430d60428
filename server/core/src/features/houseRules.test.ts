import { expect, test } from 'vitest';
import { buildSite } from '../site/buildSite.ts';
import { houseRules } from './houseRules.ts';

const link = '[a](https://b.example){:target="_blank" rel="noopener"}';
const posts = [1, 2, 3, 4, 5].map((day) => [`_posts/2026-01-0${day}-a.md`, `---\ntitle: a\n---\n${link}\n`] as const);

function rulesOf(settings: string | null) {
  const texts = new Map([...posts, ...(settings === null ? [] : [['.lectern.yml', settings] as const])]);
  return new Map(houseRules(buildSite({ root: 'file:///blog', files: [], texts })).map((rule) => [rule.rule, rule]));
}

test('without settings, posts say which rules of the house are on', () => {
  const rules = rulesOf(null);
  expect(rules.get('external-link-attributes')).toEqual({
    rule: 'external-link-attributes',
    title: 'Link to another site does not open in a new tab',
    isOn: true,
    reason:
      '5 of 5 links to other sites with `target` or `rel` open a new tab; 5 of 5 links to other sites with `target` or `rel` have `rel="noopener"`',
  });
  expect(rules.get('unwrapped-video')?.isOn).toBe(false);
  expect(rules.has('broken-link')).toBe(false);
});

test('settings say it with their options, for facts too', () => {
  const rules = rulesOf(
    'rules:\n  odd-ratio: {severity: hint, ratio: "500:293"}\n  broken-link: off\nfrontMatter: {required: [title]}\n',
  );
  expect(rules.get('odd-ratio')).toMatchObject({ isOn: true, reason: '.lectern.yml: hint, ratio: "500:293"' });
  expect(rules.get('broken-link')).toMatchObject({ isOn: false, reason: '.lectern.yml: off' });
  expect(rules.get('missing-key')).toMatchObject({ isOn: true, reason: '.lectern.yml asks for it' });
  expect(rules.get('external-link-attributes')).toMatchObject({ isOn: false, reason: '.lectern.yml does not name it' });
});
