import { expect, test } from 'vitest';
import { findingsOf, lint } from '../testing.ts';

const options = { rules: ['odd-file-name'] };

test.each([
  ['_posts/2026-05-04-harbour.md', 0],
  ['_posts/26-5-4-harbour.md', 0],
  ['_posts/harbour.md', 1],
  ['_posts/2026-05-harbour.md', 1],
  ['_posts/2026-13-04-harbour.md', 1],
  ['_posts/2026-05-04-the harbour.md', 1],
  ['_posts/2026-05-04-harbour.MD', 1],
  ['_drafts/harbour.md', 0],
  ['_drafts/the harbour.md', 1],
])('odd-file-name: %s', (path, count) => {
  expect(lint('---\ntitle: a\n---\n', { ...options, path })).toHaveLength(count);
});

test('odd-file-name: offers another name', () => {
  const [finding] = findingsOf('a', { ...options, path: '_posts/2026-05-04-the  harbour.MD' });
  expect(finding?.fixes).toEqual([
    {
      title: 'Rename the file to 2026-05-04-the-harbour.md',
      safe: false,
      changes: [
        {
          kind: 'rename',
          from: 'file:///blog/_posts/2026-05-04-the%20%20harbour.MD',
          to: 'file:///blog/_posts/2026-05-04-the-harbour.md',
        },
      ],
    },
  ]);
});
