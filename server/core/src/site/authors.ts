import { readMapping } from '../post/readFrontMatter.ts';
import type { Author } from './siteIndex.ts';

/** Reads `_data/authors.yml` or `.json`: a mapping of ids. Entries that are no mapping count as authors without data. */
export function readAuthors(text: string, uri: string): ReadonlyMap<string, Author> {
  const authors = new Map<string, Author>();
  for (const { key, keySpan, value } of readMapping(text).entries) {
    const data: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
    const names = [data.first_name, data.last_name].filter((name) => typeof name === 'string' && name !== '');
    const name = names.length > 0 ? names.join(' ') : data.name;
    authors.set(key, {
      id: key,
      name: typeof name === 'string' && name !== '' ? name : key,
      avatar: typeof data.avatar === 'string' ? data.avatar : null,
      bio: typeof data.bio === 'string' ? data.bio : null,
      data,
      uri,
      span: keySpan,
    });
  }
  return authors;
}

/** Author ids that front matter names, one or a list; whatever else stands there is left out. */
export function authorIds(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((item) => typeof item === 'string');
}
