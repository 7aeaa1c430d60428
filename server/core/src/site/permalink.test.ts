import { expect, test } from 'vitest';
import { buildSite } from './buildSite.ts';

const path = '_posts/2026-01-02-a.md';

// every object has members of these names
test.each([
  ['constructor', '/constructor'],
  ['/__proto__/:title', '/__proto__/a'],
  ['/:constructor/', null],
  ['pretty', '/2026/01/02/a/'],
])('the permalink %s makes the address %j', (permalink, url) => {
  const texts = new Map([
    ['_config.yml', `permalink: ${permalink}\n`],
    [path, '---\ntitle: A\n---\n'],
  ]);
  const site = buildSite({ root: 'file:///blog', files: [...texts.keys()], texts });
  expect(site.posts.get(path)?.url).toBe(url);
});
