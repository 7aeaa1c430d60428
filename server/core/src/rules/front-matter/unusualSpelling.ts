import type { SiteIndex } from '../../site/siteIndex.ts';
import { slipsBetween } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { withoutQuotes, wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const categoryKeys: ReadonlySet<string> = new Set(['category', 'categories']);
const tagKeys: ReadonlySet<string> = new Set(['tag', 'tags']);
/** Posts that must use the other spelling, and how many times as many as use this one. */
const enough = 3;

/** A category or a tag that most posts spell in another way. */
export const unusualSpelling: Rule = {
  id: 'unusual-spelling',
  title: 'Category or tag that other posts spell in another way',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post, site) {
    const entries = readableEntries(post.frontMatter);
    for (const [keys, vocabulary, kind] of [
      [categoryKeys, site.vocabularies.categories, 'category'],
      [tagKeys, site.vocabularies.tags, 'tag'],
    ] as const) {
      const words = [...wordsOf(entries, keys)];
      if (words.length === 0) continue;
      const usual = usualSpellings(vocabulary, kind === 'category');
      for (const { word, span } of words) {
        const other = usual(word);
        if (other === null) continue;
        const at = withoutQuotes(post.text, span);
        yield {
          span,
          message: `${vocabulary.get(other) ?? 0} posts have the ${kind} \`${other}\`, so the site counts \`${word}\` as another one`,
          fixes: [
            {
              ...edit(post, `Change it to \`${other}\``, { span: at, text: other }),
              // with more than letter case the address of the post may change
              safe: other.toLowerCase() === word.toLowerCase(),
            },
          ],
        };
      }
    }
  },
};

function usualSpellings(
  vocabulary: SiteIndex['vocabularies']['tags'],
  withSlips: boolean,
): (word: string) => string | null {
  const byKey = new Map<string, string>();
  for (const [word, count] of vocabulary) {
    const best = byKey.get(key(word));
    if (best === undefined || count > (vocabulary.get(best) ?? 0)) byKey.set(key(word), word);
  }
  return (word) => {
    const own = vocabulary.get(word) ?? 0;
    const isUsual = (other: string): boolean => {
      const count = vocabulary.get(other) ?? 0;
      return other !== word && count >= enough && count >= enough * own;
    };
    const bare = key(word);
    const same = [bare, `${bare}s`, bare.replace(/s$/, '')].flatMap((each) => byKey.get(each) ?? []).find(isUsual);
    if (same !== undefined) return same;
    // a slip in a tag may be another word: `Java 8` and `Java 9`
    if (!withSlips || word.length < 6 || /\d/.test(word) || own > 1) return null;
    return (
      [...vocabulary.keys()].find((other) => isUsual(other) && slipsBetween(key(word), key(other), 1) <= 1) ?? null
    );
  };
}

/** Letters and digits, in lower case; `C++` and `C#` keep what tells them apart. */
function key(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}+#.]/gu, '');
}
