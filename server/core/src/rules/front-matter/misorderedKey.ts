import type { FrontMatterEntry } from '../../post/frontMatter.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { list } from '../wording.ts';
import { readableEntries } from './yamlError.ts';

/** How many posts must have a key before its place counts. */
const enough = 5;

/** A key of front matter that stands elsewhere than in the blog's other posts. */
export const misorderedKey: Rule = {
  id: 'misordered-key',
  title: 'Key out of its usual order',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'hint',
  isAskedFor: ({ frontMatter }) => frontMatter.order !== null,
  evidence: [
    {
      elements: 'posts with several keys',
      habit: 'have them in the usual order',
      threshold: 'five, and more than half',
      count: ({ conventions }) => conventions.keyOrder(),
      holds: ({ conventions }) => isUsual(conventions.keyOrder()),
    },
  ],
  *check(post, site, asked) {
    const order = keyOrder(site, asked);
    const entries = readableEntries(post.frontMatter);
    const known = entries.filter(({ key }) => order.includes(key));
    const inOrder = longestInOrder(known, order);
    const misplaced = known.filter((entry) => !inOrder.includes(entry));
    const [first] = misplaced;
    if (!first) return;
    const wanted = order.filter((key) => known.some((entry) => entry.key === key));
    yield {
      span: first.keySpan,
      message: `${list(misplaced.map(({ key }) => key))} ${misplaced.length === 1 ? 'stands' : 'stand'} out of the blog's order, which is ${list(wanted)}: the site is the same, readers of the source look elsewhere`,
      fixes: reordering(post, entries, order),
    };
  },
};

function keyOrder({ settings, conventions }: SiteIndex, asked: boolean): readonly string[] {
  if (settings.frontMatter.order) return settings.frontMatter.order;
  const order = conventions.keyOrder();
  if (!asked && !isUsual(order)) return [];
  return order.keys.filter((key) => (conventions.keys.get(key) ?? 0) >= enough);
}

function isUsual({ follow, carry }: { readonly follow: number; readonly carry: number }): boolean {
  return follow >= enough && follow * 2 > carry;
}

/** As many entries as possible that already stand in order: only the others need to move. */
function longestInOrder(entries: readonly FrontMatterEntry[], order: readonly string[]): readonly FrontMatterEntry[] {
  const chains: (readonly FrontMatterEntry[])[] = [];
  for (const entry of entries) {
    const place = order.indexOf(entry.key);
    const before = chains.filter((chain) => order.indexOf(chain.at(-1)?.key ?? '') < place);
    const longest = before.reduce<readonly FrontMatterEntry[]>(
      (best, chain) => (chain.length > best.length ? chain : best),
      [],
    );
    chains.push([...longest, entry]);
  }
  return chains.reduce<readonly FrontMatterEntry[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}

/** Keys that have no place of their own stay behind the one they follow. Nothing where a line could lose its meaning. */
function reordering(
  post: PostDocument,
  entries: readonly FrontMatterEntry[],
  order: readonly string[],
): readonly Fix[] {
  const { frontMatter, text } = post;
  const [first] = entries;
  if (!frontMatter || !first) return [];
  const source = text.slice(frontMatter.yaml.start, frontMatter.yaml.end);
  const startsLines = entries.every(({ keySpan }) => /[\r\n]/.test(text.charAt(keySpan.start - 1)));
  // a comment may belong to the line above or below; an alias must come behind its anchor
  if (!startsLines || /^[ \t]*#|[&*][\w-]+/m.test(source) || !/[\r\n]$/.test(source)) return [];
  let place = -1;
  const pieces = entries.map(({ key, keySpan }, index) => {
    place = order.includes(key) ? order.indexOf(key) : place;
    return { place, text: text.slice(keySpan.start, entries[index + 1]?.keySpan.start ?? frontMatter.yaml.end) };
  });
  const sorted = pieces.toSorted((a, b) => a.place - b.place);
  const span = { start: first.keySpan.start, end: frontMatter.yaml.end };
  return [edit(post, 'Put the keys in order', { span, text: sorted.map((piece) => piece.text).join('') })];
}
