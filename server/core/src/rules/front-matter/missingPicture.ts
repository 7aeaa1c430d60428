import type { PostDocument } from '../../post/postDocument.ts';
import { hostOf } from '../../site/externalLinks.ts';
import { decode, normalise } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { missingPictureMessage, nameBeside, picturesNear, renamed } from '../pictures.ts';
import { edit, type Rule } from '../rule.ts';
import { rooted } from './headerPicture.ts';
import { namedPicture } from './namedPicture.ts';
import { readableEntries } from './yamlError.ts';

const pictureKeys: ReadonlySet<string> = new Set(['image', 'thumbnail', 'cover', 'banner', 'og_image']);

/** A header picture that the blog does not have, or has under a name in other letter case. */
export const missingPicture: Rule = {
  id: 'missing-picture',
  title: 'Header picture that is not there',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post, site) {
    // outside a blog there is no folder that the address starts from
    if (post.kind === 'loose') return;
    for (const entry of readableEntries(post.frontMatter)) {
      const named = pictureKeys.has(entry.key) ? namedPicture(post, entry) : null;
      if (!named) continue;
      const { value, span } = named;
      const path = pathOf(value, post, site);
      if (path === null || site.hasFile(path)) continue;
      const written = post.text.slice(span.start, span.end);
      const pictures = picturesNear(path, site);
      yield {
        span,
        message: missingPictureMessage(path, pictures, 'there is no header picture on the site'),
        fixes: pictures.near.flatMap((candidate) => {
          const text = renamed(written, path, candidate);
          if (text === null) return [];
          const fix = edit(post, `Change it to \`${nameBeside(path, candidate)}\``, { span, text });
          return [{ ...fix, safe: pictures.other !== null }];
        }),
      };
    }
  },
};

/**
 * Relative to the folder that Jekyll builds from. `null` for what a layout may complete in its own way: an address
 * elsewhere, Liquid, and a name without a slash in front unless other posts show that the layout puts no folder there.
 */
function pathOf(value: string, post: PostDocument, site: SiteIndex): string | null {
  const address = rooted(value, post, site);
  if (!address.startsWith('/') || hostOf(address) !== null || address.includes('{')) return null;
  const base = normalise(site.config.baseurl);
  const path = normalise(decode(address.replace(/[?#].*$/, '')));
  return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
}
