/** Pages that plugins write while the site is built: the index knows nothing of them. Path below the site's root. */
export function isMadeByPlugin(path: string): boolean {
  return /^\/(?:feed\.xml|atom\.xml|rss\.xml|sitemap\.xml|robots\.txt|page\/?\d+\/?|(?:tags?|categor(?:y|ies)|archives?|authors?)(?:\/.*)?)$/i.test(
    path,
  );
}
