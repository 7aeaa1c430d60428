import { readMapping } from '../../post/readFrontMatter.ts';
import type { TextEdit } from '../../text/change.ts';

/**
 * Adds an author at the end of `_data/authors.yml` in the file's own style: its indentation, its line ends, its blank
 * lines between entries, and those keys that nearly all entries have. `null` where the file is no mapping of mappings.
 * @param text may say nothing yet
 */
export function newAuthorEdit(text: string, id: string): TextEdit | null {
  if (!/^[\w-]+$/.test(id)) return null;
  return saysNothing(text) ? firstAuthor(text, id) : furtherAuthor(text, id);
}

/** Whether a YAML file holds no more than comments. */
export function saysNothing(text: string): boolean {
  return /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?(?:\r?\n|$))*$/.test(text);
}

function firstAuthor(text: string, id: string): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entryLines(id, ['first_name', 'last_name'], '  ', []);
  const end = text.length;
  const gap = text === '' || text.endsWith('\n') ? '' : newline;
  return { span: { start: end, end }, text: `${gap}${lines.join(newline)}${newline}` };
}

function furtherAuthor(text: string, id: string): TextEdit | null {
  const { entries, problems } = readMapping(text);
  const last = entries.at(-1);
  if (problems.length > 0 || !last) return null;
  const people = entries.map(({ value }) => value).filter((value) => typeof value === 'object' && value !== null);
  const style = styleOf(text, last.keySpan.start);
  if (people.length === 0 || !style) return null;
  const keys = Object.keys(people.at(-1) ?? {}).filter(
    (key) => people.filter((person) => key in person).length >= people.length * 0.9,
  );
  const lines = entryLines(id, keys, style.indent, people);
  const end = text.trimEnd().length;
  const gap = style.blankLine ? style.newline.repeat(2) : style.newline;
  return { span: { start: end, end }, text: gap + lines.join(style.newline) };
}

function entryLines(id: string, keys: readonly string[], indent: string, people: readonly object[]): readonly string[] {
  return [`${id}:`, ...keys.map((key) => `${indent}${key}: ${guessed(key, id, people)}`.trimEnd())];
}

interface Style {
  readonly indent: string;
  readonly newline: string;
  readonly blankLine: boolean;
}

/** `null` for an entry written in braces. */
function styleOf(text: string, lastKey: number): Style | null {
  const indent = /^[^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*\r?\n)*([ ]+)\S/.exec(text.slice(lastKey))?.[1];
  if (indent === undefined) return null;
  return {
    indent,
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    blankLine: /\n[ \t]*\r?\n$/.test(text.slice(0, lastKey)),
  };
}

/** What the id itself tells: first and last name, and addresses that in other entries repeat their id. */
function guessed(key: string, id: string, people: readonly object[]): string {
  const [first = '', ...others] = id.split(/[_-]+/).filter((word) => word !== '');
  switch (key) {
    case 'first_name':
      return capitalised(first);
    case 'last_name':
      return others.map(capitalised).join(' ');
    case 'name':
      return [first, ...others].map(capitalised).join(' ');
    case 'permalink': {
      const before = commonBeginning(
        people.flatMap((person) => ('permalink' in person ? [String(person.permalink)] : [])),
      );
      return before.includes('/') ? `${before.slice(0, before.lastIndexOf('/') + 1)}${id.replaceAll('_', '-')}/` : '';
    }
    default:
      return '';
  }
}

function commonBeginning(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const word of others) while (!word.startsWith(first.slice(0, length))) length--;
  return others.length === 0 ? first.replace(/[^/]+\/?$/, '') : first.slice(0, length);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
