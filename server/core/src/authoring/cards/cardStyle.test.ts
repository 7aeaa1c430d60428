import { expect, test } from 'vitest';
import { usualStyle } from '../../cards/cardTemplate.ts';
import { runRules } from '../../rules/runRules.ts';
import { blogWith } from '../../rules/testing.ts';
import { buildSite } from '../../site/buildSite.ts';
import { cardStyle } from './cardStyle.ts';

const plain = '[a](https://a.example) ';
const dressed = `[a](https://a.example)${usualStyle.newTab} `;

test.each([
  ['no link to another site', '[a](/b)', null, usualStyle.newTab],
  ['plain links', plain.repeat(12), null, ''],
  ['one plain link', plain, null, ''],
  ['a few, all with attributes', dressed.repeat(2), null, usualStyle.newTab],
  ['some with attributes, too few for a habit', dressed.repeat(4) + plain, null, ''],
  ['a habit of attributes, and plain links', dressed.repeat(5) + plain, null, usualStyle.newTab],
  ['a habit of less', '[a](https://a.example){:target="_blank"} '.repeat(5), null, '{:target="_blank"}'],
  ['settings that ask for nothing', dressed.repeat(5), '', ''],
  [
    'settings that ask for it',
    plain.repeat(5),
    'rules: {external-link-attributes: warning}\n',
    '{:target="_blank" rel="noopener noreferrer"}',
  ],
])('cards of a blog with %s', (_name, links, settings, expected) => {
  const texts = new Map([['_posts/2026-01-01-a.md', `---\ntitle: A\n---\n\n${links}\n`]]);
  if (settings !== null) texts.set('.lectern.yml', settings);
  expect(cardStyle(buildSite({ root: 'file:///blog', files: [], texts })).newTab).toBe(expected);
});

test('what cards add is never asked of older links', () => {
  for (const links of [plain, dressed + plain.repeat(3), dressed.repeat(4) + plain]) {
    const older = `---\ntitle: A\n---\n\n# A\n\n${links}\n`;
    const { newTab } = cardStyle(blogWith(older).site);
    const card = `[b](https://b.example)${newTab} `;
    const files = { '_posts/2026-01-02-new.md': `---\ntitle: B\n---\n\n${card.repeat(20)}\n` };
    const { post, site } = blogWith(older, { files });
    const found = post ? runRules(post, site).map(({ rule }) => rule) : [];
    expect(found).not.toContain('external-link-attributes');
  }
});
