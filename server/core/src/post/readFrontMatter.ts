import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import type { Span } from '../text/span.ts';
import type { FrontMatter, FrontMatterEntry, YamlProblem } from './frontMatter.ts';
import { yamlProblem } from './yamlProblem.ts';

/** Reads the YAML at `spans.yaml` of `text`. Never throws: what cannot be read is told in `problems`. */
export function readFrontMatter(text: string, spans: { readonly span: Span; readonly yaml: Span }): FrontMatter {
  const { span, yaml } = spans;
  const mapping = readMapping(text.slice(yaml.start, yaml.end), yaml.start);
  return { span, yaml, ...mapping };
}

/** What a mapping in YAML says, and where: front matter, `.lectern.yml`, one entry of `_data/authors.yml`. */
export interface Mapping {
  readonly entries: readonly FrontMatterEntry[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads YAML as Ruby's parser does (version 1.1: `yes` is true, `2026-10-05` a date).
 * @param offset of `source` in its file: spans count from there
 */
export function readMapping(source: string, offset = 0): Mapping {
  // pretty errors would put excerpts into the messages
  const document = parseDocument(source, { version: '1.1', prettyErrors: false, logLevel: 'silent' });
  const problems = document.errors.map((error: YAMLError) => yamlProblem(error, source, offset));
  const contents = document.contents;
  if (!isMap(contents)) {
    if (contents !== null && problems.length === 0) problems.push(noMapping(contents, source, offset));
    return { entries: [], values: {}, problems };
  }
  const entries: FrontMatterEntry[] = [];
  for (const { key, value } of contents.items) {
    const keySpan = spanOf(key, offset);
    if (!keySpan) continue;
    const valueSpan = value && hasText(value) ? spanOf(value, offset) : null;
    entries.push({
      key: isScalar(key)
        ? (key.source ?? String(key.value))
        : source.slice(keySpan.start - offset, keySpan.end - offset),
      keySpan,
      value: plain(value, document, problems, valueSpan ?? keySpan),
      valueSpan,
      items: itemsOf(value, document, offset, problems),
    });
  }
  return { entries, values: Object.fromEntries(entries.map(({ key, value }) => [key, value])), problems };
}

function itemsOf(
  node: ParsedNode | null,
  document: ReturnType<typeof parseDocument>,
  offset: number,
  problems: YamlProblem[],
): FrontMatterEntry['items'] {
  if (!isSeq(node)) return [];
  return node.items.flatMap((item) => {
    const span = spanOf(item as ParsedNode, offset);
    return span ? [{ value: plain(item as ParsedNode, document, problems, span), span }] : [];
  });
}

/** The value as plain data; an alias to nothing, or one that would unfold without end, is a problem. */
function plain(
  node: ParsedNode | null,
  document: ReturnType<typeof parseDocument>,
  problems: YamlProblem[],
  span: Span,
): unknown {
  if (node === null) return null;
  try {
    return node.toJS(document);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = problems.some((problem) => problem.code === 'BAD_ALIAS' && problem.span.start === span.start);
    if (!known)
      problems.push({ span, code: 'BAD_ALIAS', message: 'This alias (`*`) stands for nothing that can be read' });
    return null;
  }
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

function spanOf(node: ParsedNode | null, offset: number): Span | null {
  const range = node?.range;
  return range ? { start: offset + range[0], end: offset + range[1] } : null;
}

/** Whether a value is written out: `title:` has a null node without text. */
function hasText(node: ParsedNode): boolean {
  return isAlias(node) || node.range[1] > node.range[0];
}
