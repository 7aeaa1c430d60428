import { type Spellings, spellingKey } from '../../site/spellings.ts';
import { slipsBetween } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { withoutQuotes, wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const categoryKeys: ReadonlySet<string> = new Set(['category', 'categories']);
const tagKeys: ReadonlySet<string> = new Set(['tag', 'tags']);
/** Posts that must use the other spelling, and how many times as many as use this one. */
const enough = 3;
const enoughInOtherCase = 2;

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
    for (const [keys, vocabulary, spellings, kind] of [
      [categoryKeys, site.vocabularies.categories, site.spellings.categories, 'category'],
      [tagKeys, site.vocabularies.tags, site.spellings.tags, 'tag'],
    ] as const) {
      for (const { word, span } of wordsOf(entries, keys)) {
        const other = usualSpelling(word, vocabulary, spellings, kind === 'category');
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

/** What most posts write instead of a word; `null` where they do not. */
function usualSpelling(
  word: string,
  vocabulary: ReadonlyMap<string, number>,
  spellings: Spellings,
  isCategory: boolean,
): string | null {
  const own = vocabulary.get(word) ?? 0;
  const isUsual = (other: string): boolean => {
    const count = vocabulary.get(other) ?? 0;
    // letter case alone makes no other category, and each has few posts
    const least = isCategory && other.toLowerCase() === word.toLowerCase() ? enoughInOtherCase : enough;
    return other !== word && count >= least && count >= least * own;
  };
  const bare = spellingKey(word);
  const same = [bare, `${bare}s`, bare.replace(/s$/, '')].flatMap((each) => spellings.usual(each) ?? []).find(isUsual);
  if (same !== undefined) return same;
  // a slip in a tag may be another word: `Java 8` and `Java 9`
  if (!isCategory || word.length < 6 || /\d/.test(word) || own > 1) return null;
  const near = spellings.words().find(({ word: other, key }) => slipsBetween(bare, key, 1) <= 1 && isUsual(other));
  return near?.word ?? null;
}
