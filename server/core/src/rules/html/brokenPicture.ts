import type { PostDocument } from '../../post/postDocument.ts';
import { localPath, relativePath } from '../../site/localPath.ts';
import { normalise } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { missingPictureMessage, nameBeside, type PicturesNear, picturesNear, renamed } from '../pictures.ts';
import { edit, type Rule } from '../rule.ts';
import { shown } from '../wording.ts';
import { markedPicture, writtenSource } from './writtenPicture.ts';

/** Beyond this many missing pictures nobody asks what each of them may have meant. */
const mostGuesses = 50;

/** A picture in the text that the blog does not have, or has under a name in other letter case. */
export const brokenPicture: Rule = {
  id: 'broken-picture',
  title: 'Picture that is not there',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post, site) {
    if (post.kind === 'loose') return;
    let guesses = 0;
    for (const image of post.images) {
      const written = writtenSource(image);
      const address = written && addressOf(written.text, post, site);
      const path = normalise(address?.path ?? '');
      if (!written || !address || path === '' || site.hasFile(path) || site.at(`/${path}`) !== null) continue;
      const pictures = guesses++ < mostGuesses ? near(address, site) : { other: null, near: [] };
      const source = post.text.slice(written.span.start, written.span.end);
      yield {
        span: markedPicture(image),
        message: messageFor(address, pictures),
        fixes: pictures.near.flatMap((candidate) => {
          const text = changed(source, address, candidate, site);
          if (text === null) return [];
          const fix = edit(post, `Change it to \`${nameBeside(path, candidate)}\``, { span: written.span, text });
          return [{ ...fix, safe: pictures.other !== null }];
        }),
      };
    }
  },
};

/** Where a picture is looked for, and the relative address that is written. */
interface Address {
  readonly path: string;
  readonly written: string | null;
}

function addressOf(text: string, post: PostDocument, site: SiteIndex): Address | null {
  const local = localPath(text, site.config);
  return local ? { path: local.path, written: null } : relativePath(text, post.uri, site);
}

/** A relative address most likely means the same one from the site's root. */
function near({ path, written }: Address, site: SiteIndex): PicturesNear {
  if (written === null) return picturesNear(normalise(path), site);
  const meant = normalise(written);
  return site.hasFile(meant) ? { other: null, near: [meant] } : { other: null, near: picturesNear(meant, site).near };
}

function messageFor({ path, written }: Address, pictures: PicturesNear): string {
  const effect = 'the site shows a broken picture here';
  const fault =
    written === null
      ? undefined
      : `From the address of this page \`${shown(written)}\` is \`${shown(path)}\`, which the blog does not have`;
  return missingPictureMessage(normalise(path), pictures, effect, fault);
}

function changed(source: string, { path, written }: Address, candidate: string, site: SiteIndex): string | null {
  if (written === null) return renamed(source, normalise(path), candidate);
  const base = normalise(site.config.baseurl);
  return renamed(source, written, `${base === '' ? '' : `/${base}`}/${candidate}`);
}
