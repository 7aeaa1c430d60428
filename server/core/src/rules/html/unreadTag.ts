import type { Span } from '../../text/span.ts';
import { edit, type Rule } from '../rule.ts';

/** A tag with a value that needs quotes: kramdown takes all of it for text. */
export const unreadTag: Rule = {
  id: 'unread-tag',
  title: 'HTML tag that kramdown takes for text',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const { start, text } of post.prose()) {
      if (!text.includes('<')) continue;
      for (const { index, 0: tag } of text.matchAll(openTag)) {
        const values = bareValues(tag, start + index);
        if (values.length === 0) continue;
        const edits = values.map((span) => ({ span, text: `"${post.text.slice(span.start, span.end)}"` }));
        yield {
          span: { start: start + index, end: start + index + tag.length },
          message:
            'A value of this tag needs quotes, so kramdown takes the tag for text and the site shows it as it stands',
          fixes: [{ ...edit(post, 'Put it in quotes', ...edits), safe: false }],
        };
      }
    }
  },
};

const names =
  'a|abbr|article|audio|b|br|button|code|div|em|figure|h[1-6]|hr|i|iframe|img|input|kbd|li|mark|ol|p|pre|q|section|small|source|span|strong|sub|sup|table|td|th|tr|u|ul|video';
const openTag = new RegExp(`<(?:${names})(?:\\s[^<>\\uFFFC]{0,2000})?>`, 'gi');

/** Values without quotes that hold more than letters, digits, `-` and `_`, in a tag whose attributes can be told apart. */
function bareValues(tag: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, 0: attribute, 1: value } of tag.matchAll(/\s[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|([^\s"'>]+))/g)) {
    if (value === undefined || /^\w+$/.test(value)) continue;
    const bare =
      value.endsWith('/') && tag.endsWith('/>') && index + attribute.length === tag.length - 1
        ? value.slice(0, -1)
        : value;
    const start = offset + index + attribute.length - value.length;
    spans.push({ start, end: start + bare.length });
  }
  return spans;
}
