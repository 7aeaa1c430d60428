import { expect, test } from 'vitest';
import { lint, testRoot } from '../rules/testing.ts';
import { buildSite, updateSite } from './buildSite.ts';

const files = {
  '_config.yml': 'url: https://blog.example\n',
  '.lectern.yml': 'hosts: {own: [www.old.example]}\nrules:\n  external-link-attributes: warning\n',
  'about.md': '---\n---\n# Us\n',
};
const rules = ['absolute-link-to-own-site', 'internal-link-in-new-tab', 'external-link-attributes', 'broken-link'];
const found = (text: string) => lint(text, { files, rules }).map(({ rule }) => rule);

test('a host of the settings counts as the blog itself', () => {
  expect(found('[a](https://old.example/about.html)')).toEqual(['absolute-link-to-own-site']);
  expect(found('[a](//www.old.example/about.html){:target="_blank"}')).toEqual([
    'absolute-link-to-own-site',
    'internal-link-in-new-tab',
  ]);
  // other things may stand there too
  expect(found('[a](https://old.example/2020/01/01/gone.html) [b](https://old.example/)')).toEqual([]);
  expect(found('[a](https://else.example/)')).toEqual(['external-link-attributes']);
});

test('what posts do is counted anew when the hosts change', () => {
  const post =
    '---\ntitle: a\n---\n[a](https://old.example/){:target="_blank"} [b](https://else.example/){:target="_blank"}\n';
  const texts = new Map([['_posts/2026-01-01-a.md', post]]);
  const settings = { kind: 'write', uri: `${testRoot}/.lectern.yml`, text: files['.lectern.yml'] } as const;
  const before = buildSite({ root: testRoot, files: [], texts });
  const after = updateSite(before, settings);
  const count = ({ conventions }: typeof before) => conventions.counts['external-link-target']?.carry;
  expect([count(before), count(after), after.revision]).toEqual([2, 1, before.revision + 1]);
  expect(count(updateSite(after, { kind: 'delete', uri: settings.uri }))).toBe(2);
});
