import type { YAMLError } from 'yaml';
import type { YamlProblem } from './frontMatter.ts';

/** Says in plain words what the parser found, and moves its span onto the text that is at fault. */
export function yamlProblem(error: YAMLError, source: string, offset: number): YamlProblem {
  // the parser may point behind the text
  const [from, to] = faultAt(error, source);
  const start = Math.min(from, source.length);
  const end = Math.min(to, source.length);
  const fault = source.slice(start, end);
  // the parser says the same of a value with a colon and of one with a deeper line below it
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(fault)) return deeperLine(source, end, offset);
  return { span: { start: offset + start, end: offset + end }, code: error.code, message: describe(error, fault) };
}

/** @param above where the line ends that has its value already */
function deeperLine(source: string, above: number, offset: number): YamlProblem {
  const start = above + (/^\s*/.exec(source.slice(above))?.[0].length ?? 0);
  return {
    span: { start: offset + start, end: offset + lineEnd(source, start) },
    code: 'BAD_INDENT',
    message: 'This line is indented as if it belonged to the line above, which has a value already',
  };
}

function describe(error: YAMLError, fault: string): string {
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A value with a colon in it must stand in quotes';
    case 'DUPLICATE_KEY':
      return `The key \`${fault}\` stands here a second time`;
    case 'TAB_AS_INDENT':
      return 'This line is indented with a tab; YAML takes only spaces';
    case 'BAD_SCALAR_START':
      return `A value that begins with \`${fault.slice(0, 1)}\` must stand in quotes`;
    case 'MISSING_CHAR':
      return /quote/.test(error.message)
        ? 'The closing quote is missing'
        : 'Something is missing here: a comma, a colon or a bracket';
    case 'BAD_INDENT':
      return /end with a ([\]}])/.test(error.message)
        ? `The closing \`${/end with a ([\]}])/.exec(error.message)?.[1]}\` is missing`
        : 'This line is not indented as the lines around it';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'There is no `key: value` here: a colon with a space behind it is missing';
    case 'UNEXPECTED_TOKEN':
      if (fault.startsWith(',')) return 'There is no value in front of this comma: one of the two is too many';
      return `\`${shorten(fault)}\` does not belong here: a value in quotes or brackets ends where they close`;
    case 'BAD_DQ_ESCAPE':
      return `\`${shorten(fault)}\` means nothing between double quotes: write \`\\\\\` for a backslash, or use single quotes`;
    case 'RESOURCE_EXHAUSTION':
      return 'Lists and mappings lie here too deep in one another';
    default:
      return `YAML cannot read this: ${error.message}`;
  }
}

/** The parser points at one character, or across lines: a person needs the value, the key, the line. */
function faultAt(error: YAMLError, source: string): readonly [start: number, end: number] {
  const [from, to] = error.pos;
  const start = Math.max(0, Math.min(from, source.length));
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return [start, lineEnd(source, start)];
    case 'DUPLICATE_KEY':
      return [start, keyEnd(source, start)];
    case 'MULTILINE_IMPLICIT_KEY':
      return [start, lineEnd(source, start)];
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return openingBefore(error, source, start);
    default:
      return [start, Math.max(start, Math.min(to, lineEnd(source, start)))];
  }
}

/** A missing bracket or quote is reported where the text ends; the fault is the line that opened it. */
function openingBefore(error: YAMLError, source: string, position: number): readonly [number, number] {
  const wanted = /end with a ([\]}])/.exec(error.message)?.[1];
  const open =
    wanted === ']'
      ? '['
      : wanted === '}'
        ? '{'
        : /Missing closing "quote/.test(error.message)
          ? '"'
          : /Missing closing 'quote/.test(error.message)
            ? "'"
            : null;
  const at = open === null ? -1 : source.lastIndexOf(open, position - 1);
  return at < 0 ? [position, Math.max(position, Math.min(position + 1, source.length))] : [at, lineEnd(source, at)];
}

/** Where the text of a line ends, white space at its end left out. */
function lineEnd(source: string, position: number): number {
  const newline = source.indexOf('\n', position);
  return position + source.slice(position, newline < 0 ? source.length : newline).trimEnd().length;
}

function keyEnd(source: string, position: number): number {
  const key = /[^\s:]+|"[^"]*"|'[^']*'/y;
  key.lastIndex = position;
  return key.test(source) ? key.lastIndex : position + 1;
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
