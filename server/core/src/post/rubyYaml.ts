import { type Document, parseDocument, type ScalarTag, type Tags } from 'yaml';

/** Reads YAML as Ruby's parser does: version 1.1 (`yes` is true, `2026-10-05` a date), but `y` and `n` are text. */
export function parseAsRuby(source: string): Document.Parsed {
  // pretty errors would put excerpts into the messages
  const options = { version: '1.1', prettyErrors: false, logLevel: 'silent', customTags: withoutLetters } as const;
  const document = parseDocument(source, options);
  const folded = document.errors.some(({ code }) => code === 'BAD_INDENT' || code === 'MISSING_CHAR') && fold(source);
  if (!folded) return document;
  const again = parseDocument(folded, options);
  return again.errors.every(({ code }) => code === 'DUPLICATE_KEY') ? again : document;
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
