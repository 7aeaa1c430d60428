import { edit, type Rule } from '../rule.ts';

/** `{:target="_blank"rel="noopener"}`: without a blank between them kramdown reads one value. */
export const meltedAttributes: Rule = {
  id: 'melted-attributes',
  title: 'Attributes without a blank between them',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const { tokens, loss } of post.attributeLists) {
      if (loss === 'text') continue;
      for (const { kind, name, start, end } of tokens) {
        const written = post.text.slice(start, end);
        if (kind !== 'pair' || !seam.test(written)) continue;
        const text = written.replace(new RegExp(seam, 'g'), '" ');
        yield {
          span: { start, end },
          message: `These attributes touch each other, so all that follows becomes part of \`${name}\` on the site`,
          fixes: [edit(post, `Write \`${text}\``, { span: { start, end }, text })],
        };
      }
    }
  },
};

/** Between a value and the next name, the quote of the value included. */
const seam = /(?<!\\)"[,;]?(?=[\w-]+=")/;
