import { expect, test } from 'vitest';
import { buildSite } from '../../site/buildSite.ts';
import { runSiteRules } from '../runRules.ts';

test.each([
  ['_config.yml', 'title: a: b\n', 'a: b'],
  ['_data/authors.yml', 'ada:\n  name: Ada\nkofi:\n  name: Kofi\nada:\n  name: Other\n', 'ada'],
  ['_data/authors.yml', 'ada: {name: Ada\n', '{name: Ada'],
  ['_data/authors.yml', 'ada:\n  name: Ada\n', null],
  ['_data/authors.yml', '- id: ada\n- id: kofi\n', null],
  ['_data/authors.yml', '- id: ada\n  id: kofi\n', 'id'],
  ['_config.yml', '- a\n', '- a'],
  ['.lectern.yml', 'rules:\n  a: b: c\n', null],
])('broken-yaml-file: %s with %j', (path, text, wrong) => {
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map([[path, text]]) });
  const found = runSiteRules(site, { 'invalid-settings': 'off' });
  const texts = found.map(({ uri, span }) => [uri, text.slice(span.start, span.end)]);
  expect(texts).toEqual(wrong === null ? [] : [[`file:///blog/${path}`, wrong]]);
});
