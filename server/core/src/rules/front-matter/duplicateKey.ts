import type { FrontMatterEntry } from '../../post/frontMatter.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { readableEntries } from './yamlError.ts';

/** The same key twice: YAML takes the last one without a word. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  title: 'Key that the front matter has twice',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    const entries = readableEntries(post.frontMatter);
    const last = new Map(entries.map((entry) => [entry.key, entry]));
    for (const entry of entries) {
      if (last.get(entry.key) === entry) continue;
      yield {
        span: entry.keySpan,
        message: `\`${entry.key}\` stands here again further down, so the site takes the last one and drops this value`,
        fixes: removal(post, entry),
      };
    }
  },
};

/** Not safe: only the author knows which of the two was meant. */
function removal(post: PostDocument, entry: FrontMatterEntry): Fix[] {
  const start = post.text.lastIndexOf('\n', entry.keySpan.start) + 1;
  const after = post.text.indexOf('\n', (entry.valueSpan ?? entry.keySpan).end);
  if (after < 0) return [];
  return [
    {
      ...edit(post, 'Remove this line, which has no effect', { span: { start, end: after + 1 }, text: '' }),
      safe: false,
    },
  ];
}
