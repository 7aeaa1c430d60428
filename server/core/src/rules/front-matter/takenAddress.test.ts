import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

const files = {
  '_config.yml': 'permalink: /:title/\n',
  'about.md': '---\npermalink: /about/\n---\n',
  '_posts/2026-01-01-tide.md': 'a',
};

test.each([
  ['a permalink', '---\npermalink: ⟦taken-address|/about/⟧\n---\n', {}],
  ['a file name', '⟦taken-address|---⟧\ntitle: a\n---\n', { path: '_posts/2026-02-02-tide.md' }],
  ['a redirect', '---\nredirect_from: [/b/, ⟦taken-address|/about/⟧]\n---\n', {}],
  [
    'a redirect from itself',
    '---\npermalink: /harbour/\nredirect_from: ⟦taken-address|/harbour/index.html⟧\n---\n',
    {},
  ],
  [
    'a file',
    '---\npermalink: ⟦taken-address|/tide.html⟧\nredirect_from: [⟦taken-address|/plan.pdf⟧]\n---\n',
    { files: { 'tide.html': 'a', 'plan.pdf': '', 'page.html': '---\n---\n' } },
  ],
  ['an address of its own', '---\npermalink: /harbour/\nredirect_from: /old/\n---\n', {}],
])('taken-address: %s', (_name, source, more) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['taken-address'], files, ...more })).toEqual(expected);
});
