import { readMapping } from '../../post/readFrontMatter.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { FileChange, TextEdit } from '../../text/change.ts';
import { yamlText, yamlWord } from '../../text/yamlWord.ts';

/** Who is added. */
export interface AuthorFacts {
  readonly id: string;
  /** Where it is known; else the id tells. */
  readonly name?: string;
  /** Left out, the entry has an empty line for it, if others have one; so it is with the next one. */
  readonly avatar?: string;
  readonly bio?: string;
}

/** Whether a blog keeps a file of its authors, be it empty or broken. Without one, posts may write anything. */
export function keepsAuthors({ authors, authorsUri, root, texts, files }: SiteIndex): boolean {
  const file = pathIn(root, authorsUri ?? '') ?? '';
  return authors.size > 0 || texts.has(file) || files.has(file);
}

/**
 * Adds an author to the blog's data file, which is made where there is none. `null` where that is no YAML that could be
 * added to.
 */
export function newAuthorChange(site: SiteIndex, facts: AuthorFacts): FileChange | null {
  const uri = site.authorsUri;
  const file = uri === null ? null : pathIn(site.root, uri);
  if (uri === null || file === null || file.endsWith('.json')) return null;
  const text = site.texts.get(file);
  // a file that is there and that nobody could read is left alone
  if (text === undefined && site.files.has(file)) return null;
  const change = newAuthorEdit(text ?? '', facts);
  if (!change) return null;
  return text === undefined ? { kind: 'create', uri, text: change.text } : { kind: 'edit', uri, edits: [change] };
}

/**
 * Adds an author at the end of `_data/authors.yml` in the file's own style: its indentation, its line ends, its blank
 * lines between entries, and those keys that nearly all entries have. `null` where the file is no mapping of mappings.
 * @param text may say nothing yet
 */
function newAuthorEdit(text: string, { id, name, avatar, bio }: AuthorFacts): TextEdit | null {
  if (!/^[\w-]+$/.test(id)) return null;
  const words = name?.trim().split(/\s+/) ?? id.split(/[_-]+/).filter((word) => word !== '');
  const person: Person = {
    id,
    names: name === undefined ? words.map(capitalised) : words,
    avatar: avatar?.trim() ?? '',
    bio: bio?.trim() ?? '',
  };
  return saysNothing(text) ? firstAuthor(text, person) : furtherAuthor(text, person);
}

interface Person {
  readonly id: string;
  /** First name, then the others. */
  readonly names: readonly string[];
  /** Empty where nobody knows, as is the next one. */
  readonly avatar: string;
  readonly bio: string;
}

/** Whether a YAML file holds no more than comments. */
export function saysNothing(text: string): boolean {
  return /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?(?:\r?\n|$))*$/.test(text);
}

function firstAuthor(text: string, person: Person): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entryLines(person, ['first_name', 'last_name'], '  ', []);
  const end = text.length;
  const gap = text === '' || text.endsWith('\n') ? '' : newline;
  return { span: { start: end, end }, text: `${gap}${lines.join(newline)}${newline}` };
}

function furtherAuthor(text: string, person: Person): TextEdit | null {
  const { entries, problems } = readMapping(text);
  const last = entries.at(-1);
  if (problems.length > 0 || !last) return null;
  const people = entries.map(({ value }) => value).filter((value) => typeof value === 'object' && value !== null);
  const style = styleOf(text, last.keySpan.start);
  if (people.length === 0 || !style) return null;
  const keys = Object.keys(people.at(-1) ?? {}).filter(
    (key) => people.filter((person) => key in person).length >= people.length * 0.9,
  );
  const lines = entryLines(person, keys, style.indent, people);
  const end = text.trimEnd().length;
  const gap = style.blankLine ? style.newline.repeat(2) : style.newline;
  return { span: { start: end, end }, text: gap + lines.join(style.newline) };
}

function entryLines(
  person: Person,
  keys: readonly string[],
  indent: string,
  people: readonly object[],
): readonly string[] {
  // what waits for an answer has a line, so that it is seen
  const own = (['avatar', 'bio'] as const).filter(
    (key) => !keys.includes(key) && (person[key] !== '' || people.some((other) => key in other)),
  );
  const all = [...keys, ...own];
  return [`${person.id}:`, ...all.map((key) => `${indent}${key}: ${guessed(key, person, people)}`.trimEnd())];
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

/** What name and id tell: first and last name, and addresses that in other entries repeat their id. */
function guessed(key: string, { id, names, avatar, bio }: Person, people: readonly object[]): string {
  const [first = '', ...others] = names;
  switch (key) {
    case 'first_name':
      return wordOrNothing(first);
    case 'last_name':
      return wordOrNothing(others.join(' '));
    case 'name':
      return wordOrNothing(names.join(' '));
    case 'avatar':
      return wordOrNothing(avatar);
    case 'bio':
      return bio === '' ? '' : yamlText(bio);
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

/** Nothing stays nothing. */
function wordOrNothing(text: string): string {
  return text === '' ? '' : yamlWord(text);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
