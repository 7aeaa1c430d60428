import type { Link } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { countLooks } from './countLooks.ts';
import { destinationOf, isExternal } from './externalLinks.ts';
import type { ConventionCount, ConventionCounts, Conventions, HeaderRatio, KeyOrder, SiteConfig } from './siteFacts.ts';
import type { Tally } from './tally.ts';

/** How often a convention must be seen before it is one. */
const enough = 5;

/** Counts, in one post, the elements that follow each convention and those that carry any form of it. */
export function countConventions(post: PostDocument, config: SiteConfig): ConventionCounts {
  const attributes = post.links
    .filter((link) => isExternal(destinationOf(link), config))
    .map((link) => link.attributes ?? new Map<string, string>());
  const tocLinks = post.links.filter((link) => link.type === 'link' && isInList(post, link)).length;
  const hasToc = post.tree.toc !== null || tocLinks >= fewestEntries;
  const dressed = attributes.filter((each) => each.has('target') || each.has('rel'));
  return {
    'external-link-target': {
      follow: dressed.filter((each) => each.get('target') === '_blank').length,
      carry: dressed.length,
    },
    'external-link-rel': {
      follow: dressed.filter((each) => /\bnoopener\b/.test(each.get('rel') ?? '')).length,
      carry: dressed.length,
    },
    'dressed-external-link': { follow: dressed.length, carry: attributes.length },
    ...countLooks(post),
    'unix-line-ends': { follow: post.text.includes('\r\n') ? 0 : 1, carry: 1 },
    'generated-toc': { follow: post.tree.toc ? 1 : 0, carry: hasToc ? 1 : 0 },
  };
}

/** From so many links of its own a list counts as a table of contents that somebody wrote. */
const fewestEntries = 3;

/** Whether a link into the post itself is the first thing of a list's item. */
function isInList(post: PostDocument, link: Link): boolean {
  if (!link.destination.startsWith('#')) return false;
  const line = post.text.lastIndexOf('\n', link.start - 1) + 1;
  return /^\s*(?:[-*+]|\d+\.)\s*$/.test(post.text.slice(line, link.start));
}

/** What a tally says of the blog's habits; what did not change is taken from the one before. */
export function conventionsOf(tally: Tally, previous: { tally: Tally; conventions: Conventions } | null): Conventions {
  const same = (name: 'sequences' | 'sizes'): Conventions | null =>
    previous && previous.tally[name] === tally[name] ? previous.conventions : null;
  const countOf = (id: string): ConventionCount => ({
    follow: tally.follow.get(id) ?? 0,
    carry: tally.carry.get(id) ?? 0,
  });
  return {
    get counts() {
      return Object.fromEntries([...tally.carry.keys()].map((id) => [id, countOf(id)]));
    },
    keys: tally.keys,
    posts: tally.posts.get('') ?? 0,
    holds(id) {
      const { follow, carry } = countOf(id);
      return follow >= enough && follow * 2 > carry;
    },
    keyOrder: same('sequences')?.keyOrder ?? onDemand(() => keyOrderOf(tally.sequences)),
    headerRatio: same('sizes')?.headerRatio ?? onDemand(() => headerRatioOf(tally.sizes)),
  };
}

/** Made when it is first asked for. */
function onDemand<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Each key of a post is compared with each other: no post that shows the order has more. */
const mostKeys = 50;

/** Keys by how many others they mostly stand before. */
function keyOrderOf(sequences: ReadonlyMap<string, number>): KeyOrder {
  const lists = [...sequences].map(([sequence, count]) => ({ keys: sequence.split('\n', mostKeys), count }));
  const lead = new Map<string, number>();
  for (const { keys, count } of lists)
    for (const [index, first] of keys.entries())
      for (const second of keys.slice(index + 1)) {
        const isFirst = first < second;
        const pair = isFirst ? `${first}\n${second}` : `${second}\n${first}`;
        lead.set(pair, (lead.get(pair) ?? 0) + (isFirst ? count : -count));
      }
  const wins = new Map<string, number>(
    lists.flatMap(({ keys }) => keys.filter((key) => key !== '').map((key) => [key, 0] as const)),
  );
  for (const [pair, balance] of lead) {
    const [first = '', second = ''] = pair.split('\n');
    if (balance > 0) wins.set(first, (wins.get(first) ?? 0) + 1);
    if (balance < 0) wins.set(second, (wins.get(second) ?? 0) + 1);
  }
  // a rare key meets few others: so what it wins is weighed by how many it meets
  const meets = new Map<string, number>();
  for (const pair of lead.keys()) for (const key of pair.split('\n')) meets.set(key, (meets.get(key) ?? 0) + 1);
  const share = (key: string): number => (wins.get(key) ?? 0) / Math.max(1, meets.get(key) ?? 0);
  const keys = [...wins.keys()].sort((a, b) => share(b) - share(a) || (a < b ? -1 : 1));
  const places = new Map(keys.map((key, index) => [key, index]));
  const inOrder = (list: readonly string[]): boolean =>
    list.every((key, index) => index === 0 || (places.get(list[index - 1] ?? '') ?? 0) < (places.get(key) ?? 0));
  const several = lists.filter((list) => list.keys.length > 1);
  return { keys, follow: sum(several.filter((list) => inOrder(list.keys))), carry: sum(several) };
}

function sum(lists: readonly { readonly count: number }[]): number {
  return lists.reduce((total, { count }) => total + count, 0);
}

/** Pictures within this share of a ratio have it. */
const tolerance = 0.01;

function headerRatioOf(sizes: ReadonlyMap<string, number>): HeaderRatio | null {
  const all = [...sizes].map(([size, count]) => {
    const [width = 0, height = 0] = size.split('x').map(Number);
    return { width, height, ratio: width / height, count };
  });
  all.sort((a, b) => a.ratio - b.ratio || b.count - a.count);
  const carry = sum(all);
  let best: HeaderRatio | null = null;
  let mostOfSize = 0;
  let [low, high, follow] = [0, 0, 0];
  for (const { width, height, ratio, count } of all) {
    for (let next = all[high]; next && next.ratio <= ratio * (1 + tolerance); next = all[++high]) follow += next.count;
    for (let next = all[low]; next && next.ratio < ratio * (1 - tolerance); next = all[++low]) follow -= next.count;
    if (best && (follow < best.follow || (follow === best.follow && count <= mostOfSize))) continue;
    best = { width, height, follow, carry };
    mostOfSize = count;
  }
  return best && best.follow >= enough && best.follow * 2 > carry ? best : null;
}
