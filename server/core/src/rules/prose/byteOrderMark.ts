import { edit, type Rule } from '../rule.ts';

/** A byte order mark in front of the file. */
export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  title: 'Byte order mark',
  group: 'prose',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post) {
    if (!post.text.startsWith('\uFEFF')) return;
    yield {
      span: { start: 0, end: 1 },
      message:
        'The file begins with a byte order mark: Jekyll cuts it out of posts, but copies a page that has one to the site as it is',
      fixes: [edit(post, 'Remove it', { span: { start: 0, end: 1 }, text: '' })],
    };
  },
};
