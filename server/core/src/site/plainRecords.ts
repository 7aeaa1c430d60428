import { readPlainMapping } from '../post/plainMapping.ts';

/** An entry of a data file: a key at the beginning of its line, and what is indented below it. */
export interface PlainRecord {
  readonly key: string;
  /** Offset of the key. */
  readonly start: number;
  readonly value: Readonly<Record<string, unknown>> | null;
}

/**
 * Reads data as most blogs write their authors: records of one `key: value` a line. A YAML parser takes longer for them
 * than Lectern for a hundred posts. `null` for anything else, errors included: that is for the YAML parser to read.
 */
export function readPlainRecords(source: string): readonly PlainRecord[] | null {
  const records: PlainRecord[] = [];
  const keys = new Set<string>();
  let at = 0;
  let open: { readonly key: string; readonly start: number; readonly lines: string[] } | null = null;
  const close = (): boolean => {
    if (!open) return true;
    const value = recordIn(open.lines);
    if (value !== undefined) records.push({ key: open.key, start: open.start, value });
    return value !== undefined;
  };
  for (const line of source.split('\n')) {
    const [, key] = /^([A-Za-z_][\w-]*): *$/.exec(line) ?? [];
    if (key !== undefined) {
      if (!close() || keys.has(key)) return null;
      keys.add(key);
      open = { key, start: at, lines: [] };
    } else if (/^ +[^ #]/.test(line) && open) open.lines.push(line);
    else if (!/^(?: *|#[^\p{Cc}]*)$/u.test(line)) return null;
    at += line.length + 1;
  }
  return close() ? records : null;
}

/** `undefined` where it is not that plain. */
function recordIn(lines: readonly string[]): PlainRecord['value'] | undefined {
  const [first] = lines;
  if (first === undefined) return null;
  const indent = /^ */.exec(first)?.[0] ?? '';
  if (!lines.every((line) => line.startsWith(indent))) return undefined;
  const entries = readPlainMapping(lines.map((line) => `${line.slice(indent.length)}\n`).join(''), 0);
  // a key that YAML reads as a value has another name
  if (!entries || entries.some(({ key }) => ownWord.test(key))) return undefined;
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

const ownWord = /^(?:true|false|yes|no|on|off|y|n|null|__proto__)$/i;
