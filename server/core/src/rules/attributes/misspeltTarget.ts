import type { HtmlElement, Link } from 'markdown-it-kramdown';
import type { Span } from '../../text/span.ts';
import { slipsBetween } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';

/** `target="blank"` and the like: to a browser the name of a window. */
export const misspeltTarget: Rule = {
  id: 'misspelt-target',
  title: 'Misspelt `target`',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const links = new Set(post.links);
    for (const list of post.attributeLists) {
      const { target } = list;
      if (!target || !('type' in target) || !links.has(target as Link | HtmlElement)) continue;
      for (const { kind, name, value, valueSpan } of list.tokens)
        if (kind === 'pair' && name === 'target' && valueSpan && isMisspeltTarget(value ?? ''))
          yield problem(valueSpan);
    }
    for (const link of post.links) {
      if (link.type === 'link') continue;
      for (const { name, value, valueSpan } of link.tagAttributes)
        if (name.toLowerCase() === 'target' && valueSpan && isMisspeltTarget(value)) yield problem(valueSpan);
    }

    function problem({ start, end }: Span) {
      const span = { start, end };
      return {
        span,
        message: `\`${post.text.slice(start, end)}\` is the name of one tab to browsers, so all such links open in it; did you mean \`_blank\`?`,
        fixes: [edit(post, 'Change it to `_blank`', { span, text: '_blank' })],
      };
    }
  },
};

/** Whether a value was meant as `_blank`. Letter case does not matter to browsers. */
export function isMisspeltTarget(value: string): boolean {
  const name = value.trim().toLowerCase();
  if (/^(?:_blank|_self|_parent|_top|)$/.test(value.toLowerCase())) return false;
  return name.startsWith('_')
    ? name === '_new' || slipsBetween(name, '_blank', 2) <= 2
    : slipsBetween(name, 'blank', 1) <= 1;
}
