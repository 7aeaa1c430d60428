import { edit, type Rule } from '../rule.ts';
import { shown } from '../wording.ts';
import { cssProperties } from './cssProperties.ts';
import { stylesOf } from './stylesOf.ts';

/** A declaration in `style` with `=` for its colon, or a length in quotes. */
export const unreadStyle: Rule = {
  id: 'unread-style',
  title: 'CSS that browsers cannot read',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    for (const { start, end } of stylesOf(post)) {
      const style = post.text.slice(start, end);
      if (style.includes('{')) continue;
      for (const { 0: whole, 1: before = '', 2: name = '', 3: mark, 4: value = '', index } of style.matchAll(
        declaration,
      )) {
        const given = value.trim();
        const bare = given.replace(/^(['"])(.*)\1$/, '$2').replace(/;$/, '');
        const isQuoted = bare !== given && isLength.test(bare);
        if (!cssProperties.has(name.toLowerCase()) || (mark === ':' && !isQuoted)) continue;
        const at = start + index + before.length;
        const written = whole.slice(before.length).trimEnd();
        const right = `${name}: ${isQuoted ? bare : given}`;
        yield {
          span: { start: at, end: at + written.length },
          message: `${mark === '=' ? 'CSS has a colon where `=` stands here' : 'A length in CSS has no quotes'}, so \`${shown(written)}\` has no effect on the site`,
          fixes: [
            {
              ...edit(post, `Change it to \`${right}\``, {
                span: { start: at, end: at + written.length },
                text: right,
              }),
              safe: false,
            },
          ],
        };
      }
    }
  },
};

/** Up to the next semicolon that is in no quotes. */
const declaration = /((?:^|;)\s*)([A-Za-z-]+)\s*([:=])((?:\s*(?:"[^"]*"|'[^']*'|[^;"'\s]+))*)/g;
const isLength = /^-?[\d.]+(?:px|r?em|%|v[hw]|pt|cm|mm)?$/;
