import type { SiteIndex } from '../../site/siteIndex.ts';

/**
 * Where keys stand in a new post: as the settings say, else as in most posts, else as authors mostly write them. Keys
 * that nobody has an opinion on come last.
 */
export function keyPlaces(site: SiteIndex): (key: string) => number {
  const order = site.settings.frontMatter.order ?? site.conventions.keyOrder().keys;
  const keys = [...order, ...mostlyWritten.filter((key) => !order.includes(key))];
  return (key) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
}

const mostlyWritten: readonly string[] = ['layout', 'authors', 'author', 'title', 'image', 'tags', 'category', 'date'];

/** That of most posts. */
export function usualLayout({ vocabularies }: SiteIndex): string {
  const [most] = [...vocabularies.layouts].toSorted(([, m], [, n]) => n - m);
  return most?.[0] ?? 'post';
}
