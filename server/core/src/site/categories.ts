import type { SiteConfig } from './siteFacts.ts';

type Values = Readonly<Record<string, unknown>>;

/** A post's categories as Jekyll has them: of the folders above `_posts`, then of its front matter, each once. */
export function categoriesOf(values: Values, path: string, { collectionsDir }: SiteConfig): readonly string[] {
  const below = collectionsDir !== '' && path.startsWith(`${collectionsDir}/`) ? collectionsDir.length + 1 : 0;
  const folders = /^(?:(.*)\/)?_posts\//.exec(path.slice(below))?.[1]?.split('/') ?? [];
  return [...new Set([...folders, ...ownCategories(values)])];
}

/** Categories of front matter: `categories` is a list, or text with spaces between; `category` is one, spaces included. */
export function ownCategories({ categories, category }: Values): readonly string[] {
  return [...new Set([...words(categories), ...(isSet(category) ? texts(category) : [])])];
}

/** Tags of front matter: `tag` is one, else `tags` is a list, or text with spaces between. */
export function tagsOf({ tag, tags }: Values): readonly string[] {
  return isSet(tag) ? texts(tag) : words(tags);
}

function words(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(/\s+/).filter((word) => word !== '') : texts(value);
}

function texts(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
  return items.filter((item) => isSet(item) && typeof item !== 'object').map(String);
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false;
}
