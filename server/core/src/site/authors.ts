import type { Author, DataEntry, DataFile } from './siteFacts.ts';

/** The authors of a data file, by id. Entries that are no mapping count as authors without data. */
export function authorsOf(file: DataFile): ReadonlyMap<string, Author> {
  return new Map(file.entries.map((entry) => [entry.key, authorOf(entry)]));
}

function authorOf({ key, value, uri, span }: DataEntry): Author {
  const data: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const names = [data.first_name, data.last_name].filter((name) => typeof name === 'string' && name !== '');
  const name = names.length > 0 ? names.join(' ') : data.name;
  return {
    id: key,
    name: typeof name === 'string' && name !== '' ? name : key,
    avatar: typeof data.avatar === 'string' ? data.avatar : null,
    bio: typeof data.bio === 'string' ? data.bio : null,
    data,
    uri,
    span,
  };
}

/** Author ids that front matter names, one or a list; whatever else stands there is left out. */
export function authorIds(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((item) => typeof item === 'string');
}
