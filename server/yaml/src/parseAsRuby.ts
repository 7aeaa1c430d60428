import { type Document, isScalar, parseDocument, type ScalarTag, type Tags, visit, YAMLParseError } from 'yaml';

/** Reads YAML as Ruby's parser does: version 1.1 (`yes` is true, `2026-10-05` a date), but `y` and `n` are text. */
export function parseAsRuby(source: string): Document.Parsed {
  // pretty errors would put excerpts into the messages
  const options = {
    version: '1.1',
    prettyErrors: false,
    logLevel: 'silent',
    customTags: withoutLetters,
    // the package compares each key with each other one
    uniqueKeys: false,
  } as const;
  const deep = tooDeepAt(source);
  if (deep !== null) return refused(deep);
  const parse = (text: string): Document.Parsed => withDuplicates(parseDocument(text, options));
  const document = parse(source);
  const folded = document.errors.some(({ code }) => code === 'BAD_INDENT' || code === 'MISSING_CHAR') && fold(source);
  if (!folded) return document;
  const again = parse(folded);
  return again.errors.every(({ code }) => code === 'DUPLICATE_KEY') ? again : document;
}

/** Adds an error for each key that its mapping has already. */
function withDuplicates(document: Document.Parsed): Document.Parsed {
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const [start] = key.range;
        if (seen.has(key.value))
          document.errors.push(new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', 'A key twice'));
        seen.add(key.value);
      }
    },
  });
  return document;
}

/** Nobody nests lists so deep; the time that the parser takes for it is without bound. */
const mostDepth = 50;

/** Where a list or mapping opens that lies too deep in others; `null` without. Texts in quotes and comments may hold what they like. */
function tooDeepAt(source: string): number | null {
  let depth = 0;
  for (const { 0: part, index } of source.matchAll(
    /"(?:[^"\\]|\\.)*"|'[^'\n]*'|#[^\n]*|[[\]{}]|(?:[-?:&!][^\s]*[ \t]+){50}/g,
  )) {
    if (part === '[' || part === '{') depth++;
    else if (part === ']' || part === '}') depth = Math.max(0, depth - 1);
    if (depth > mostDepth || /^[-?:&!]/.test(part)) return index;
  }
  return null;
}

function refused(at: number): Document.Parsed {
  const document = parseDocument('');
  document.errors.push(new YAMLParseError([at, at + 1], 'RESOURCE_EXHAUSTION', 'Too deep'));
  return document;
}

function withoutLetters(tags: Tags): Tags {
  return tags.map((tag) =>
    typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:bool' && !tag.collection ? withoutLetter(tag) : tag,
  );
}

function withoutLetter(tag: ScalarTag): ScalarTag {
  const isTrue = tag.test?.test('true') ?? false;
  return { ...tag, test: isTrue ? /^(?:yes|true|on)$/i : /^(?:no|false|off)$/i };
}

/** A comment, a value in quotes, a bracket, or a run of anything else: up to what may end it. */
const outside = /#[^\n]*|"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[[\]{}"']|:(?=\s)|[^\s#"'[\]{}][^\n]*?(?=:\s|\s#|$)|\s+/muy;
const inside = /#[^\n]*|"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[[\]{}"']|[^\s#"'[\]{},][^,[\]{}\n]*|\s+|,/uy;

/**
 * Ruby's parser lets a value in brackets or quotes go on at the beginning of a line, where YAML asks for a space. This
 * makes one line of each such value, as long as it was; `null` where a bracket or a quote is not closed.
 */
function fold(source: string): string | null {
  let depth = 0;
  let folded = '';
  while (folded.length < source.length) {
    const token = depth > 0 ? inside : outside;
    token.lastIndex = folded.length;
    const part = token.exec(source)?.[0] ?? '';
    if (part === '' || part === '"' || part === "'") return null;
    if (part === '[' || part === '{') depth++;
    if (part === ']' || part === '}') depth--;
    folded += depth > 0 || /^["']/.test(part) ? part.replace(/[\r\n]/g, ' ') : part;
  }
  return depth === 0 ? folded : null;
}
