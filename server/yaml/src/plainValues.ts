import { type Alias, type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Values of a YAML document as plain data, each node converted once: what an alias stands for is shared, not copied. */
export interface PlainValues {
  readonly values: ReadonlyMap<Node, unknown>;
  /** Aliases (`*a`) that stand for nothing, for what they lie in, or for more than anybody can mean: `null` in `values`. */
  readonly badAliases: readonly Alias[];
  /** How many nodes were looked at. */
  readonly steps: number;
}

/** Whoever walks through a value meets what is shared as often as it is named: beyond this sum an alias is bad. */
const mostUnfolded = 100_000;

export function plainValues(document: Document.Parsed): PlainValues {
  const reading: Reading = { values: new Map(), anchors: new Map(), badAliases: [], steps: 0, unfolded: 0 };
  if (document.contents) plain(document.contents, reading);
  return reading;
}

interface Reading {
  readonly values: Map<Node, unknown>;
  /** What an alias stands for further down; `null` for a value that is still being read. */
  readonly anchors: Map<string, { readonly value: unknown; readonly weight: number } | null>;
  readonly badAliases: Alias[];
  steps: number;
  unfolded: number;
}

function plain(node: Node, reading: Reading): unknown {
  reading.steps++;
  const value = isAlias(node) ? aliased(node, reading) : anchored(node, reading);
  reading.values.set(node, value);
  return value;
}

function aliased(alias: Alias, reading: Reading): unknown {
  const found = reading.anchors.get(alias.source);
  if (!found || reading.unfolded + found.weight > mostUnfolded) {
    reading.badAliases.push(alias);
    return null;
  }
  reading.unfolded += found.weight;
  return found.value;
}

function anchored(node: Exclude<Node, Alias>, reading: Reading): unknown {
  const { anchor } = node;
  const before = reading.unfolded++;
  if (anchor !== undefined) reading.anchors.set(anchor, null);
  const value = bare(node, reading);
  if (anchor !== undefined) reading.anchors.set(anchor, { value, weight: reading.unfolded - before });
  return value;
}

function bare(node: Exclude<Node, Alias>, reading: Reading): unknown {
  if (isScalar(node)) return node.value;
  if (isMap(node)) return mapping(node.items, reading);
  if (!isSeq(node)) return null;
  return node.items.map((item) =>
    isPair(item) ? mapping([item], reading) : isNode(item) ? plain(item, reading) : null,
  );
}

/** Keys of the mapping itself beat those that `<<` takes over. */
function mapping(pairs: readonly Pair[], reading: Reading): Readonly<Record<string, unknown>> {
  const own: (readonly [string, unknown])[] = [];
  const taken: (readonly [string, unknown])[] = [];
  for (const { key, value } of pairs) {
    const name = isNode(key) ? keyOf(plain(key, reading)) : '';
    const data = isNode(value) ? plain(value, reading) : null;
    if (isNode(key) && isMergeKey(key)) taken.push(...takenOver(data));
    else own.push([name, data]);
  }
  return Object.fromEntries([...taken, ...own]);
}

/** Whether its value is not one of the mapping, but a mapping whose keys are taken over. */
export function isMergeKey(key: Node): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}

/** Keys and values of one mapping, or of several of which the first one counts. */
export function takenOver(value: unknown): readonly (readonly [string, unknown])[] {
  const sources: readonly unknown[] = Array.isArray(value) ? value.toReversed() : [value];
  return sources.flatMap((each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.entries(each) : [],
  );
}

function keyOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
