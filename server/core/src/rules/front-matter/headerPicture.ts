import type { PostDocument } from '../../post/postDocument.ts';
import { jekyllTypes } from '../../site/fileKind.ts';
import { frontMatterDefaults } from '../../site/frontMatterDefaults.ts';
import { localPath } from '../../site/localPath.ts';
import { normalise, pathIn } from '../../site/paths.ts';
import type { Picture, SiteIndex } from '../../site/siteIndex.ts';
import { hasSay } from '../../site/tally.ts';
import type { Span } from '../../text/span.ts';
import { namedPicture } from './namedPicture.ts';
import { readableEntries } from './yamlError.ts';

/** The picture that `image` of the front matter names, as far as its size was read. */
export function headerPicture(
  post: PostDocument,
  site: SiteIndex,
): { readonly picture: Picture; readonly span: Span } | null {
  const entry = readableEntries(post.frontMatter).findLast(({ key }) => key === 'image');
  const named = entry && namedPicture(post, entry);
  const local = named && localPath(rooted(named.value, post, site), site.config);
  const picture = local && site.pictureAt(normalise(local.path));
  return named && picture ? { picture, span: named.span } : null;
}

/** What `image` says, or else the defaults of `_config.yml`; `null` where neither names a picture. */
export function headerAddress(post: PostDocument, site: SiteIndex): string | null {
  const path = pathIn(site.source, post.uri) ?? '';
  const given = frontMatterDefaults(site.config, path, jekyllTypes(path, post.kind));
  const { image } = { ...given, ...post.frontMatter?.values };
  const written = typeof image === 'object' && image !== null && 'path' in image ? image.path : image;
  return typeof written === 'string' && written.trim() !== '' ? written.trim() : null;
}

/** Other posts, and those of them that have an `image`. */
export function othersWithHeader(
  post: PostDocument,
  site: SiteIndex,
): { readonly having: number; readonly all: number } {
  const own = site.posts.get(pathIn(site.root, post.uri) ?? '');
  const counted = own && hasSay(own) ? own.keys : null;
  return {
    having: (site.conventions.keys.get('image') ?? 0) - (counted?.includes('image') ? 1 : 0),
    all: site.conventions.posts - (counted ? 1 : 0),
  };
}

/** `header.png` and the like: not an address, nor one from the root, nor one that Liquid makes up. */
function isRelative(address: string): boolean {
  return /^[^/{:?#][^{:?#]*\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(address);
}

/** With a slash in front where the layout does not put a folder of its own there: it prints most of the others as they are. */
export function rooted(address: string, post: PostDocument, site: SiteIndex): string {
  return isRelative(address) && fromRoot(post, site) ? `/${address}` : address;
}

function fromRoot(post: PostDocument, site: SiteIndex): boolean {
  const own = pathIn(site.root, post.uri);
  let naming = 0;
  let there = 0;
  for (const [file, { keys, headerPicture: path }] of site.posts) {
    if (file === own || !keys.includes('image')) continue;
    naming++;
    if (path !== null && site.hasFile(path)) there++;
  }
  return there * 2 > naming;
}
