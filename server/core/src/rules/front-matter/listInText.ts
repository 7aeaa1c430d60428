import { edit, type Rule } from '../rule.ts';
import { withoutQuotes, wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const keys: ReadonlySet<string> = new Set(['category', 'categories', 'tag', 'tags', 'authors']);

/** Several categories, tags or authors in one text, with commas between them. */
export const listInText: Rule = {
  id: 'list-in-text',
  title: 'Several values in one text',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post) {
    const entries = readableEntries(post.frontMatter);
    for (const { key, word, span } of wordsOf(entries, keys)) {
      const parts = word.split(/\s*[,;]\s*/).filter((part) => part !== '');
      if (!/[,;]/.test(word) || parts.length < 2) continue;
      const entry = entries.findLast((each) => each.key === key);
      const isItem = entry?.valueSpan?.start !== span.start;
      const isCategory = key === 'category';
      const inner = withoutQuotes(post.text, span);
      const written = parts.map((part) =>
        /^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u.test(part) ? part : `'${part.replaceAll("'", "''")}'`,
      );
      const text = isItem ? written.join(', ') : `[${written.join(', ')}]`;
      const change = { span: isItem || !isCategory ? span : inner, text: isCategory ? (parts[0] ?? '') : text };
      yield {
        span,
        message: isCategory
          ? 'A post has one `category`, so the site takes all of this for its name'
          : `Commas divide nothing inside a text, so the site takes this for ${key === 'authors' ? 'one author' : 'words with commas at their ends'}`,
        fixes: [
          isCategory
            ? { ...edit(post, `Keep \`${parts[0]}\` alone`, change), safe: false }
            : edit(post, 'Make it a list', change),
        ],
      };
    }
  },
};
