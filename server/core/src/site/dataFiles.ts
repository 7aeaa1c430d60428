import { parseAsRuby } from '@lectern/yaml/parseAsRuby.ts';
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { readMapping } from '../post/readFrontMatter.ts';
import { readTable } from './delimited.ts';
import { extensionOf } from './paths.ts';
import { readPlainRecords } from './plainRecords.ts';
import type { DataEntry, DataFile } from './siteFacts.ts';

/** What Jekyll reads below its data folder. */
export const dataExtensions: readonly string[] = ['yml', 'yaml', 'json', 'csv', 'tsv'];

/** Keys by which entries of a list are known, the first that is there counts. */
const identities = ['id', 'key', 'slug', 'name', 'username', 'author'];

/**
 * Reads a data file. Never throws: what cannot be read is left out.
 * @param path relative to the data folder
 */
export function readDataFile(path: string, text: string, uri: string): DataFile {
  const extension = extensionOf(path);
  const name = path.split('/').map((part, index, parts) => nameOf(part, index === parts.length - 1));
  if (extension === 'csv' || extension === 'tsv')
    return { uri, name, entries: entriesOfTable(text, extension === 'csv' ? ',' : '\t', uri), problems: [] };
  const records = readPlainRecords(text);
  if (records) {
    const entries = records.map(({ key, start, value }) => ({
      key,
      value,
      uri,
      span: { start, end: start + key.length },
    }));
    return { uri, name, entries, problems: [] };
  }
  const { entries, problems } = readMapping(text);
  return {
    uri,
    name,
    entries:
      entries.length > 0
        ? entries.map(({ key, keySpan, value }) => ({ key, value, uri, span: keySpan }))
        : entriesOfList(text, uri),
    // it may be a list as well
    problems: problems.filter(({ code }) => code !== 'NO_MAPPING'),
  };
}

function nameOf(part: string, isFile: boolean): string {
  const bare = isFile ? part.replace(/\.[^.]+$/, '') : part;
  return bare.replace(/[^\w\s-]+|^\s+|\s+$/g, '').replace(/\s+/g, '_');
}

function entriesOfList(text: string, uri: string): readonly DataEntry[] {
  const { contents } = parseAsRuby(text);
  return isSeq(contents) ? contents.items.flatMap((item) => entryOfItem(item as ParsedNode, uri)) : [];
}

function entryOfItem(item: ParsedNode, uri: string): readonly DataEntry[] {
  if (isScalar(item)) return identified(item, item.value, uri);
  if (!isMap(item)) return [];
  for (const identity of identities) {
    const found = item.items.find(({ key }) => isScalar(key) && key.value === identity)?.value ?? null;
    if (isScalar(found)) {
      const values = item.items.flatMap(({ key, value }) =>
        isScalar(key) && isScalar(value) ? [[String(key.value), value.value] as const] : [],
      );
      return identified(found as ParsedNode, Object.fromEntries(values), uri);
    }
  }
  return [];
}

function identified(node: ParsedNode, value: unknown, uri: string): readonly DataEntry[] {
  const [start, end] = node.range;
  const key = isScalar(node) && node.value !== null ? String(node.value) : '';
  return key === '' ? [] : [{ key, value, uri, span: { start, end } }];
}

function entriesOfTable(text: string, separator: string, uri: string): readonly DataEntry[] {
  const [header, ...rows] = readTable(text, separator);
  const names = header?.map((cell) => cell.value.trim()) ?? [];
  const wanted = identities.find((identity) => names.includes(identity));
  const column = wanted === undefined ? 0 : names.indexOf(wanted);
  return rows.flatMap((row) => {
    const cell = row[column];
    if (!cell || cell.value === '') return [];
    const value = Object.fromEntries(names.map((name, index) => [name, row[index]?.value ?? null]));
    return [{ key: cell.value, value, uri, span: cell.span }];
  });
}
