import type { FrontMatterEntry } from './frontMatter.ts';

/**
 * Reads front matter as nearly all posts write it: one `key: value` a line, the value a word or some, in quotes without
 * escapes, or a list of such in brackets. A YAML parser takes longer for it than Lectern for the rest of a post. `null`
 * for anything else, errors and keys that stand twice included: that is for the YAML parser to read.
 * @param offset of `source` in its file: spans count from there
 */
export function readPlainMapping(source: string, offset: number): readonly FrontMatterEntry[] | null {
  const entries: FrontMatterEntry[] = [];
  const keys = new Set<string>();
  const line = new RegExp(lines, 'uy');
  while (line.lastIndex < source.length) {
    const start = line.lastIndex;
    const match = line.exec(source);
    if (!match) return null;
    const [, key, gap = '', written] = match;
    // a line without anything
    if (key === undefined) continue;
    if (keys.has(key)) return null;
    keys.add(key);
    const valueStart = offset + start + key.length + 1 + gap.length;
    const read = written === undefined ? noValue : readValue(written, valueStart);
    if (!read) return null;
    entries.push({
      key,
      keySpan: { start: offset + start, end: offset + start + key.length },
      valueSpan: written === undefined ? null : { start: valueStart, end: valueStart + written.length },
      ...read,
    });
  }
  return entries;
}

type Value = Pick<FrontMatterEntry, 'value' | 'items'>;

const noValue: Value = { value: null, items: [] };

const quoted = String.raw`"[^"\\\p{Cc}]*"|'(?:[^'\p{Cc}]|'')*'`;
/** Holds nothing that means something in YAML. With a digit in front it may be a number or a date. */
const plain = String.raw`[A-Za-z0-9/][\w./+\-]*(?: +[\w./+&\-][\w./+&#\-]*)*`;
const item = `(?:${quoted}|${plain})`;
/** The same outside brackets: there only `: ` and ` #` mean something, and so do the line ends of Unicode. */
const sentence = String.raw`[A-Za-z0-9/_](?:[^\s:#\p{Cc}\uFEFF]|:(?=[^\s\p{Cc}\uFEFF])|(?<=[^\s])#| +(?=[^\s#\p{Cc}\uFEFF]))*`;
const list = String.raw`\[ *(?:${item}(?: *, *${item})* *,?)? *\]`;
const lines = String.raw`(?:([A-Za-z_][\w\-]*):(?:( +)(${quoted}|${sentence}|${list}))?[ ]*)?(?:\n|$)`;
const items = new RegExp(item, 'gu');

function readValue(written: string, start: number): Value | null {
  if (!written.startsWith('[')) {
    const value = readScalar(written);
    return value === null ? null : { value, items: [] };
  }
  const found: { value: string | boolean; span: { start: number; end: number } }[] = [];
  for (const { 0: text, index } of written.matchAll(items)) {
    const value = readScalar(text);
    if (value === null) return null;
    found.push({ value, span: { start: start + index, end: start + index + text.length } });
  }
  return { value: found.map(({ value }) => value), items: found };
}

/** `null` for a word that YAML reads in its own way. */
function readScalar(written: string): string | boolean | null {
  if (written.startsWith('"')) return written.slice(1, -1);
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  // a letter that stands in no number; no time of day
  if (/^\d/.test(written) && (written.includes(':') || !/[g-np-wyz]/i.test(written))) return null;
  if (written === 'true' || written === 'false') return written === 'true';
  return /^(?:true|false|yes|no|on|off|y|n|null)$/i.test(written) ? null : written;
}
