import { parseAsRuby } from '@lectern/yaml/parseAsRuby.ts';
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Span } from '../text/span.ts';

/** A value in YAML with everything below it, each with its place. */
export type YamlTree =
  | {
      readonly kind: 'mapping';
      readonly span: Span;
      readonly entries: readonly YamlEntry[];
    }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly YamlTree[] }
  | {
      readonly kind: 'scalar';
      readonly span: Span;
      /** As Ruby reads it: `off` is `false`, `2026-05-04` a date. */
      readonly value: unknown;
      /** As it is written, without quotes. */
      readonly text: string;
    };

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** `null` for a key without a value. */
  readonly value: YamlTree | null;
}

/** Reads YAML; `null` where there is none. Faults of YAML are not told: `readMapping` does that. */
export function yamlTree(source: string, offset = 0): YamlTree | null {
  const { contents } = parseAsRuby(source);
  return contents === null ? null : treeOf(contents, source, offset);
}

function treeOf(node: ParsedNode, source: string, offset: number): YamlTree | null {
  const [start, end] = [Math.min(node.range[0], source.length), Math.min(node.range[1], source.length)];
  const length = source.slice(start, end).trimEnd().length;
  const span = { start: offset + start, end: offset + start + length };
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }): YamlEntry[] => {
      const name = isScalar(key) ? (key as ParsedNode) : null;
      if (!name || !isScalar(name)) return [];
      const [from, to] = name.range;
      const keySpan = { start: offset + from, end: offset + to };
      const below = value === null ? null : treeOf(value as ParsedNode, source, offset);
      const isWritten = below !== null && below.span.end > below.span.start;
      return [{ key: name.source ?? String(name.value), keySpan, value: isWritten ? below : null }];
    });
    return { kind: 'mapping', span, entries };
  }
  if (isSeq(node))
    return {
      kind: 'list',
      span,
      items: node.items.flatMap((item) => treeOf(item as ParsedNode, source, offset) ?? []),
    };
  if (isAlias(node)) return null;
  return isScalar(node) ? { kind: 'scalar', span, value: node.value, text: node.source ?? '' } : null;
}

/** Plain data. */
export function plainValue(tree: YamlTree | null): unknown {
  if (tree === null) return null;
  switch (tree.kind) {
    case 'mapping':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainValue(value)]));
    case 'list':
      return tree.items.map(plainValue);
    case 'scalar':
      return tree.value;
  }
}
