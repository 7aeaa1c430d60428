/**
 * A map by text that never changes: each change gives a new one, which shares all but a few nodes with the old.
 * Entries come in order of their keys (by UTF-16 code unit), whatever the history.
 */
export interface SortedMap<Value> extends ReadonlyMap<string, Value> {
  with(key: string, value: Value): SortedMap<Value>;
  /** The same map where the key is not there. */
  without(key: string): SortedMap<Value>;
  /** Entries from the first key that is not less than this one. */
  from(key: string): Iterable<readonly [string, Value]>;
  /** Nodes on the longest way down: no look-up and no change touches more. */
  readonly depth: number;
}

export function sortedMap<Value>(entries: Iterable<readonly [string, Value]> = []): SortedMap<Value> {
  return mapOf(build(entries));
}

/** Entries whose key begins with a text. */
export function* startingWith<Value>(map: SortedMap<Value>, prefix: string): Iterable<readonly [string, Value]> {
  for (const entry of map.from(prefix)) {
    if (!entry[0].startsWith(prefix)) return;
    yield entry;
  }
}

/** A treap: ordered by key, and by a hash of the key from the top down. So equal contents have an equal shape. */
interface Tree<Value> {
  readonly key: string;
  readonly value: Value;
  readonly rank: number;
  readonly left: Tree<Value> | null;
  readonly right: Tree<Value> | null;
  readonly size: number;
}

function mapOf<Value>(root: Tree<Value> | null): SortedMap<Value> {
  const entries = (): Generator<[string, Value], undefined, unknown> => inOrder(root, null);
  const map: SortedMap<Value> = {
    size: root?.size ?? 0,
    get: (key) => find(root, key)?.value,
    has: (key) => find(root, key) !== null,
    entries,
    [Symbol.iterator]: entries,
    *keys() {
      for (const [key] of entries()) yield key;
      return undefined;
    },
    *values() {
      for (const [, value] of entries()) yield value;
      return undefined;
    },
    forEach(callback) {
      for (const [key, value] of entries()) callback(value, key, map);
    },
    with: (key, value) => mapOf(put(root, key, value, rankOf(key))),
    without: (key) => (find(root, key) ? mapOf(remove(root, key)) : map),
    from: (key) => inOrder(root, key),
    get depth() {
      return depthOf(root);
    },
  };
  return map;
}

function find<Value>(root: Tree<Value> | null, key: string): Tree<Value> | null {
  let tree = root;
  while (tree !== null && tree.key !== key) tree = key < tree.key ? tree.left : tree.right;
  return tree;
}

/** @param first where to begin; `null`: with the smallest key */
function* inOrder<Value>(
  root: Tree<Value> | null,
  first: string | null,
): Generator<[string, Value], undefined, unknown> {
  const above: Tree<Value>[] = [];
  let tree = root;
  for (;;) {
    while (tree !== null) {
      const isBefore: boolean = first !== null && tree.key < first;
      if (!isBefore) above.push(tree);
      tree = isBefore ? tree.right : tree.left;
    }
    const next = above.pop();
    if (!next) return undefined;
    yield [next.key, next.value];
    tree = next.right;
  }
}

function put<Value>(tree: Tree<Value> | null, key: string, value: Value, rank: number): Tree<Value> {
  if (tree === null) return make(key, value, rank, null, null);
  if (tree.key === key) return { ...tree, value };
  if (isAbove(rank, key, tree)) return make(key, value, rank, before(tree, key), behind(tree, key));
  return key < tree.key
    ? make(tree.key, tree.value, tree.rank, put(tree.left, key, value, rank), tree.right)
    : make(tree.key, tree.value, tree.rank, tree.left, put(tree.right, key, value, rank));
}

function remove<Value>(tree: Tree<Value> | null, key: string): Tree<Value> | null {
  if (tree === null) return null;
  if (tree.key === key) return join(tree.left, tree.right);
  return key < tree.key
    ? make(tree.key, tree.value, tree.rank, remove(tree.left, key), tree.right)
    : make(tree.key, tree.value, tree.rank, tree.left, remove(tree.right, key));
}

function before<Value>(tree: Tree<Value> | null, key: string): Tree<Value> | null {
  if (tree === null) return null;
  if (tree.key >= key) return before(tree.left, key);
  return make(tree.key, tree.value, tree.rank, tree.left, before(tree.right, key));
}

function behind<Value>(tree: Tree<Value> | null, key: string): Tree<Value> | null {
  if (tree === null) return null;
  if (tree.key <= key) return behind(tree.right, key);
  return make(tree.key, tree.value, tree.rank, behind(tree.left, key), tree.right);
}

/** All keys of `left` come before those of `right`. */
function join<Value>(left: Tree<Value> | null, right: Tree<Value> | null): Tree<Value> | null {
  if (left === null) return right;
  if (right === null) return left;
  return isAbove(left.rank, left.key, right)
    ? make(left.key, left.value, left.rank, left.left, join(left.right, right))
    : make(right.key, right.value, right.rank, join(left, right.left), right.right);
}

function build<Value>(entries: Iterable<readonly [string, Value]>): Tree<Value> | null {
  // a later entry of the same key counts
  const sorted = [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
  const ranks = sorted.map(([key]) => rankOf(key));
  // the trees of the right edge, from the top down, whose right side may still grow
  const edge: { readonly index: number; readonly left: Tree<Value> | null }[] = [];
  const close = (until: (top: number) => boolean): Tree<Value> | null => {
    let closed: Tree<Value> | null = null;
    for (let top = edge.at(-1); top && until(top.index); top = edge.at(-1)) {
      const [key, value] = sorted[top.index] as readonly [string, Value];
      closed = make(key, value, ranks[top.index] ?? 0, top.left, closed);
      edge.pop();
    }
    return closed;
  };
  for (const [index, [key]] of sorted.entries()) {
    const rank = ranks[index] ?? 0;
    const left = close((top) => isAbove(rank, key, { rank: ranks[top] ?? 0, key: sorted[top]?.[0] ?? '' }));
    edge.push({ index, left });
  }
  return close(() => true);
}

function make<Value>(
  key: string,
  value: Value,
  rank: number,
  left: Tree<Value> | null,
  right: Tree<Value> | null,
): Tree<Value> {
  return { key, value, rank, left, right, size: 1 + (left?.size ?? 0) + (right?.size ?? 0) };
}

function isAbove(rank: number, key: string, other: { readonly rank: number; readonly key: string }): boolean {
  return rank === other.rank ? key < other.key : rank > other.rank;
}

function depthOf<Value>(tree: Tree<Value> | null): number {
  return tree === null ? 0 : 1 + Math.max(depthOf(tree.left), depthOf(tree.right));
}

/** FNV-1a with its bits mixed once more: keys that differ in their last letter shall be far apart. */
function rankOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
