import type { PostDocument } from '../post/postDocument.ts';
import { countConventions } from './conventions.ts';
import { jekyllTypes } from './fileKind.ts';
import { frontMatterDefaults } from './frontMatterDefaults.ts';
import type { PostSummary, SiteConfig } from './siteIndex.ts';

/**
 * What the index keeps of a post.
 * @param path relative to the folder that Jekyll builds from
 */
export function summarise(
  post: PostDocument,
  kind: PostSummary['kind'],
  path: string,
  config: SiteConfig,
): PostSummary {
  const own = post.frontMatter?.values ?? {};
  const given = frontMatterDefaults(config, path, jekyllTypes(path, kind));
  return {
    uri: post.uri,
    kind,
    frontMatter: own,
    url: null,
    redirectFrom: [],
    ids: [],
    hasDynamicIds: false,
    links: [],
    date: null,
    slug: '',
    categories: [],
    tags: [],
    layout: null,
    authors: [],
    headerPicture: null,
    pictures: [],
    keys: [...new Set([...Object.keys(own), ...Object.keys(given)])],
    counts: countConventions(post, config),
  };
}
