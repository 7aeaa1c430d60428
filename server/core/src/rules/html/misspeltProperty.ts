import type { Span } from '../../text/span.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { cssProperties } from './cssProperties.ts';
import { stylesOf } from './stylesOf.ts';

/** A property in `style` that CSS does not have. */
export const misspeltProperty: Rule = {
  id: 'misspelt-property',
  title: 'Misspelt CSS property',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    for (const style of stylesOf(post)) {
      for (const { name, span } of propertiesIn(post.text, style)) {
        if (cssProperties.has(name.toLowerCase())) continue;
        // what is near to nothing may be a property of one browser
        const near = didYouMean(name.toLowerCase(), cssProperties);
        if (near.length === 0) continue;
        yield {
          span,
          message: `CSS has no property \`${name}\`, so it has no effect on the site${suggestion(near)}`,
          fixes: near.map((candidate) => ({
            ...edit(post, `Change it to \`${candidate}\``, { span, text: candidate }),
            safe: near.length === 1,
          })),
        };
      }
    }
  },
};

/** Names in front of a colon; what is in quotes or brackets is a value. */
function* propertiesIn(text: string, { start, end }: Span): Iterable<{ readonly name: string; readonly span: Span }> {
  const style = text.slice(start, end);
  if (style.includes('{')) return;
  const values = style.replace(/"[^"]*"|'[^']*'|\([^()]*\)/g, (value) => '_'.repeat(value.length));
  for (const found of values.matchAll(/(?:^|;)(\s*)([A-Za-z][A-Za-z-]*)\s*:/g)) {
    const [whole, blanks = '', name = ''] = found;
    const at = start + found.index + (whole.startsWith(';') ? 1 : 0) + blanks.length;
    yield { name, span: { start: at, end: at + name.length } };
  }
}
