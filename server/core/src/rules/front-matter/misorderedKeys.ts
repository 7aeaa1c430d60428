import type { FrontMatter, FrontMatterEntry } from '../../post/frontMatter.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { TextEdit } from '../../text/change.ts';
import { edit, type Rule } from '../rule.ts';
import { list } from '../wording.ts';
import { yamlErrors } from './yamlError.ts';

/** Keys in another order than those of the blog's posts. */
export const misorderedKeys: Rule = {
  id: 'misordered-keys',
  title: 'Front matter keys in an unusual order',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'hint',
  isAskedFor: ({ frontMatter }) => frontMatter.order !== null,
  evidence: [
    {
      elements: 'posts with two keys or more',
      habit: 'have their keys in the order that most have',
      threshold: 'five, and more than half',
      count: ({ conventions }) => conventions.keyOrder(),
      holds: (site) => isUsual(site),
    },
  ],
  *check(post, site, asked) {
    const { frontMatter } = post;
    if (!frontMatter || frontMatter.problems.length > 0 || yamlErrors(frontMatter).length > 0) return;
    const order = site.settings.frontMatter.order ?? (asked || isUsual(site) ? site.conventions.keyOrder().keys : []);
    const ranks = new Map(order.map((key, rank) => [key, rank]));
    const named = frontMatter.entries.filter(({ key }) => ranks.has(key));
    const rankOf = ({ key }: FrontMatterEntry): number => ranks.get(key) ?? 0;
    const sorted = named.toSorted((a, b) => rankOf(a) - rankOf(b));
    // keys that stand there twice keep their order
    const odd = named.find((entry, index) => entry !== sorted[index]);
    if (!odd) return;
    yield {
      span: { start: odd.keySpan.start, end: odd.keySpan.end },
      message: `The order of the keys is ${list(sorted.map(({ key }) => key))} in other posts, and readers of the source look for them there`,
      fixes: canMove(post, frontMatter)
        ? [edit(post, 'Put the keys in order', ...reordered(post, frontMatter, named, sorted))]
        : [],
    };
  },
};

function isUsual({ conventions }: SiteIndex): boolean {
  const { follow, carry } = conventions.keyOrder();
  return follow >= 5 && follow * 2 > carry;
}

/** An alias must come behind its anchor, and in braces lines mean nothing. */
function canMove(post: PostDocument, { entries, yaml }: FrontMatter): boolean {
  const source = post.text.slice(yaml.start, yaml.end);
  return (
    !/(?:^|[\s[,{])[&*][\w-]/m.test(source) &&
    entries.every(({ keySpan }) => lineStart(post.text, { keySpan }) === keySpan.start)
  );
}

/** The lines of each key go where those of another stood; what has no place in the order stays where it is. */
function reordered(
  post: PostDocument,
  { entries, yaml }: FrontMatter,
  named: readonly FrontMatterEntry[],
  sorted: readonly FrontMatterEntry[],
): readonly TextEdit[] {
  const following = new Map(entries.map((entry, index) => [entry, entries[index + 1]]));
  const blockOf = (entry: FrontMatterEntry): { readonly start: number; readonly end: number } => {
    const next = following.get(entry);
    return { start: lineStart(post.text, entry), end: next ? lineStart(post.text, next) : yaml.end };
  };
  return named.flatMap((entry, index) => {
    const other = sorted[index];
    if (!other || other === entry) return [];
    const from = blockOf(other);
    const text = post.text.slice(from.start, from.end);
    const to = blockOf(entry);
    const written = post.text.slice(to.start, to.end);
    // the last line's end may stand outside of the YAML
    const newline = post.text.includes('\r\n') ? '\r\n' : '\n';
    return [{ span: to, text: text.replace(/\r?\n$/, '') + (/\n$/.test(written) ? newline : '') }];
  });
}

function lineStart(text: string, { keySpan }: Pick<FrontMatterEntry, 'keySpan'>): number {
  return text.lastIndexOf('\n', keySpan.start - 1) + 1;
}
