import { parseAsRuby } from '@lectern/yaml/parseAsRuby.ts';
import { isMergeKey, plainValues, takenOver } from '@lectern/yaml/plainValues.ts';
import { longestFrontMatter } from '@lectern/yaml/readValues.ts';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import { applyEdits } from '../text/change.ts';
import type { Span } from '../text/span.ts';
import type { FrontMatter, FrontMatterEntry, YamlProblem } from './frontMatter.ts';
import { readPlainMapping } from './plainMapping.ts';
import { yamlProblem } from './yamlProblem.ts';

/** Reads the YAML at `spans.yaml` of `text`. Never throws: what cannot be read is told in `problems`. */
export function readFrontMatter(text: string, spans: { readonly span: Span; readonly yaml: Span }): FrontMatter {
  const { span, yaml } = spans;
  if (yaml.end - yaml.start > longestFrontMatter)
    return { span, yaml, entries: [], values: {}, problems: [tooLong(span)] };
  const mapping = readMapping(text.slice(yaml.start, yaml.end), yaml.start);
  return { span, yaml, ...mapping };
}

function tooLong({ start }: Span): YamlProblem {
  return {
    span: { start, end: start + 3 },
    code: 'RESOURCE_EXHAUSTION',
    message: 'This front matter is longer than 64 KiB',
  };
}

/** What a mapping in YAML says, and where: front matter, `.lectern.yml`, one entry of `_data/authors.yml`. */
export interface Mapping {
  readonly entries: readonly FrontMatterEntry[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly YamlProblem[];
}

/** How often the text is read again behind a mask: each round uncovers what the last one's slips hid. */
const mostRounds = 5;

/**
 * Reads YAML as Ruby's parser does.
 * @param offset of `source` in its file: spans count from there
 */
export function readMapping(source: string, offset = 0): Mapping {
  const entries = readPlainMapping(source, offset);
  if (!entries) return readYamlMapping(source, offset);
  return { entries, values: Object.fromEntries(entries.map(({ key, value }) => [key, value])), problems: [] };
}

/** The same, by a YAML parser. */
export function readYamlMapping(source: string, offset = 0): Mapping {
  const { document, problems } = readPastSlips(source, offset);
  const contents = document.contents;
  if (!isMap(contents)) {
    if (contents !== null && problems.length === 0) problems.push(noMapping(contents, source, offset));
    return { entries: [], values: {}, problems };
  }
  const { values, badAliases } = plainValues(document);
  const reading = { values, source, offset };
  for (const alias of badAliases) {
    const span = spanOf(alias as ParsedNode, reading);
    if (span)
      problems.push({
        span,
        code: 'BAD_ALIAS',
        message: `Nothing that can be read stands behind the alias \`*${alias.source}\``,
      });
  }
  const taken: (readonly [string, unknown])[] = [];
  const entries: FrontMatterEntry[] = [];
  for (const { key, value } of contents.items) {
    const keySpan = spanOf(key, reading);
    if (!keySpan) continue;
    const valueSpan = value && hasText(value) ? spanOf(value, reading) : null;
    const data = plain(value, valueSpan ?? keySpan, reading);
    if (isMergeKey(key)) taken.push(...takenOver(data));
    entries.push({
      key: isScalar(key) ? (key.source ?? String(key.value)) : textOf(keySpan, reading),
      keySpan,
      value: data,
      valueSpan,
      items: itemsOf(value, reading),
    });
  }
  const own = entries.filter(({ key }) => key !== '<<').map(({ key, value }) => [key, value] as const);
  return { entries, values: Object.fromEntries([...taken, ...own]), problems };
}

interface Reading {
  readonly values: ReadonlyMap<Node, unknown>;
  readonly source: string;
  readonly offset: number;
}

/**
 * A value that wants quotes hides the keys below it. So each such value is put behind a mask and the text read again:
 * what can be read is, and each slip is told.
 */
function readPastSlips(source: string, offset: number): { document: Document.Parsed; problems: YamlProblem[] } {
  const slips = new Map<number, YamlProblem>();
  let readable = source;
  for (let round = 0; ; round++) {
    const document = parseAsRuby(readable);
    const problems = document.errors.map((error: YAMLError) => yamlProblem(error, source, offset));
    const fresh = problems.filter(
      ({ code, span }) => wantsQuotes.has(code) && span.end > span.start && !slips.has(span.start),
    );
    if (fresh.length === 0 || round === mostRounds) return { document, problems: [...slips.values(), ...problems] };
    for (const slip of fresh) slips.set(slip.span.start, slip);
    readable = masked(source, offset, slips.values());
  }
}

function masked(source: string, offset: number, slips: Iterable<YamlProblem>): string {
  const edits = [...slips].map(({ span: { start, end } }) => ({
    span: { start: start - offset, end: end - offset },
    text: 'x'.repeat(end - start),
  }));
  return applyEdits(source, edits);
}

const wantsQuotes: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START']);

function itemsOf(node: ParsedNode | null, reading: Reading): FrontMatterEntry['items'] {
  if (!isSeq(node)) return [];
  return node.items.flatMap((item) => {
    const span = spanOf(item as ParsedNode, reading);
    return span ? [{ value: plain(item as ParsedNode, span, reading), span }] : [];
  });
}

/** The value as plain data. */
function plain(node: ParsedNode | null, span: Span, reading: Reading): unknown {
  if (node === null) return null;
  // what was behind the mask is text for a reader
  if (isScalar(node) && typeof node.value === 'string' && /^x+$/.test(node.value))
    return unmasked(node.value, span, reading);
  return reading.values.get(node) ?? null;
}

function unmasked(value: string, span: Span, reading: Reading): string {
  const written = textOf(span, reading);
  return written.length === value.length ? written : value;
}

function noMapping(contents: ParsedNode, source: string, offset: number): YamlProblem {
  const [start, end] = contents.range;
  const length = source.slice(start, end).trimEnd().length;
  return {
    span: { start: offset + start, end: offset + start + length },
    code: 'NO_MAPPING',
    message: 'This is no list of `key: value` lines',
  };
}

/** Without the line end that a list or mapping over several lines takes along. */
function spanOf(node: ParsedNode | null, { source, offset }: Reading): Span | null {
  const range = node?.range;
  if (!range) return null;
  // a value that is not there may stand behind the text
  const [start, end] = [Math.min(range[0], source.length), Math.min(range[1], source.length)];
  const length = isCollection(node) ? source.slice(start, end).trimEnd().length : end - start;
  return { start: offset + start, end: offset + start + length };
}

function textOf({ start, end }: Span, { source, offset }: Reading): string {
  return source.slice(start - offset, end - offset);
}

/** Whether a value is written out: `title:` has a null node without text. */
function hasText(node: ParsedNode): boolean {
  return isAlias(node) || node.range[1] > node.range[0];
}
