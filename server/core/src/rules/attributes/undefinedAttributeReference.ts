import { didYouMean } from '../didYouMean.ts';
import { misspeltMarks } from '../headings/misspeltTocMark.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { isSwallowing } from './unclosedAttributeList.ts';

/** Names that kramdown itself gives a meaning, on lists. */
const own: ReadonlySet<string> = new Set(['toc', 'footnotes']);

/** A name in an attribute list that no definition gives a meaning: kramdown passes over it without a warning. */
export const undefinedAttributeReference: Rule = {
  id: 'undefined-attribute-reference',
  title: 'Name in an attribute list that nothing defines',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const defined = new Set(post.attributeLists.flatMap(({ name }) => name ?? []));
    const marks = misspeltMarks(post);
    for (const list of post.attributeLists) {
      const { tokens, loss } = list;
      // with a word beside it that cannot be read, the name is likely part of that
      if (loss === 'text' || isSwallowing(post, list) || tokens.some(({ kind }) => kind === 'dropped')) continue;
      for (const token of tokens) {
        const { kind, name, start, end } = token;
        if (kind !== 'reference' || marks.has(token) || own.has(name) || defined.has(name)) continue;
        const near = didYouMean(name, defined);
        yield {
          span: { start, end },
          message: `No line \`{:${name}: …}\` defines this name, so it has no effect on the site${suggestion(near)}`,
          fixes: [
            ...near.map((candidate) => ({
              ...edit(post, `Change it to \`${candidate}\``, { span: { start, end }, text: candidate }),
              safe: false,
            })),
            { ...edit(post, `Make it a class: \`.${name}\``, { span: { start, end }, text: `.${name}` }), safe: false },
          ],
        };
      }
    }
  },
};
