import type { Author, SiteIndex } from '../../site/siteIndex.ts';
import type { Rule } from '../rule.ts';
import { wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const keys: ReadonlySet<string> = new Set(['author', 'authors']);
const parts = ['avatar', 'bio'] as const;

/** An author whose entry lacks the picture or the lines about them that the others have, or for which it has a key already. */
export const incompleteAuthor: Rule = {
  id: 'incomplete-author',
  title: 'Author without picture or bio',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  evidence: parts.map((part) => ({
    elements: 'authors',
    habit: part === 'bio' ? 'have a few lines about them' : 'have a picture',
    threshold: 'five, and more than half',
    count: (site) => ({ follow: having(site, part), carry: site.authors.size }),
    holds: (site) => isUsual(site, part),
  })),
  *check(post, site, asked) {
    const wanted = parts.filter((part) => asked || isUsual(site, part));
    for (const { word, span } of wordsOf(readableEntries(post.frontMatter), keys)) {
      const author = site.authors.get(word);
      const missing = author
        ? parts.filter((part) => !has(author, part) && (wanted.includes(part) || part in author.data))
        : [];
      if (missing.length === 0) continue;
      yield {
        span,
        message: `The entry of \`${word}\` has ${none(missing)}, so the site shows less of this author than of others`,
        fixes: [],
      };
    }
  },
};

function none([first, second]: readonly string[]): string {
  return second === undefined ? `no \`${first}\`` : `neither \`${first}\` nor \`${second}\``;
}

function has(author: Author, part: (typeof parts)[number]): boolean {
  return (author[part] ?? '').trim() !== '';
}

function having({ authors }: SiteIndex, part: (typeof parts)[number]): number {
  let count = 0;
  for (const author of authors.values()) if (has(author, part)) count++;
  return count;
}

function isUsual(site: SiteIndex, part: (typeof parts)[number]): boolean {
  const follow = having(site, part);
  return follow >= 5 && follow * 2 > site.authors.size;
}
