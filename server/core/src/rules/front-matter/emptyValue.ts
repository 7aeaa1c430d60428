import { edit, type Rule } from '../rule.ts';
import { yamlErrors } from './yamlError.ts';

const effects: Readonly<Record<string, string>> = {
  title: 'the site makes a title of the file name',
  layout: 'the site shows the post without page around it',
  image: 'there is no header picture on the site',
  category: 'the post is in no category',
  categories: 'the post is in no category',
  tags: 'the post has no tags',
  authors: 'the site shows no author',
  author: 'the site shows no author',
};

/** A key without a value. */
export const emptyValue: Rule = {
  id: 'empty-value',
  title: 'Front matter key without a value',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post) {
    const { frontMatter } = post;
    if (!frontMatter || yamlErrors(frontMatter).length > 0) return;
    for (const { key, keySpan, value } of frontMatter.entries) {
      const effect = effects[key];
      if (effect === undefined || !isEmpty(value)) continue;
      const start = post.text.lastIndexOf('\n', keySpan.start - 1) + 1;
      const found = post.text.indexOf('\n', keySpan.end);
      const line = post.text.slice(start, found);
      yield {
        span: { start: keySpan.start, end: keySpan.end },
        message: `\`${key}\` has no value, so ${effect}`,
        // a value of several lines is more than one line can take along
        fixes:
          found > 0 && /^[\w-]+:\s*(?:''|""|\[\s*\]|~|null)?\s*$/.test(line)
            ? [{ ...edit(post, `Remove \`${key}\``, { span: { start, end: found + 1 }, text: '' }), safe: false }]
            : [],
      };
    }
  },
};

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === 'string' && value.trim() === '';
}
