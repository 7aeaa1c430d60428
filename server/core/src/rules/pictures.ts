import type { SiteIndex } from '../site/siteIndex.ts';
import { didYouMean } from './didYouMean.ts';
import { suggestion } from './wording.ts';

/** What may have been meant by the path of a picture that is not there. */
export interface PicturesNear {
  /** The file whose path differs in letter case only; `null` without. */
  readonly other: string | null;
  /** That file, else those of the same folder with a name like it. */
  readonly near: readonly string[];
}

/** @param path relative to the folder that Jekyll builds from */
export function picturesNear(path: string, site: SiteIndex): PicturesNear {
  const other = site.findCaseVariant(path);
  return { other, near: other === null ? neighbours(path, site) : [other] };
}

export function missingPictureMessage(other: string | null, near: readonly string[], effect: string): string {
  if (other !== null) return `The file is called \`${other}\`: letter case counts on the site's server, so ${effect}`;
  return `The blog has no such file, so ${effect}${suggestion(near.map(nameOf))}`;
}

/** What is written, with the path in it changed; `null` where escapes or a base URL stand between the two. */
export function renamed(written: string, path: string, candidate: string): string | null {
  const at = written.indexOf(path);
  return at < 0 ? null : written.slice(0, at) + candidate + written.slice(at + path.length);
}

function neighbours(path: string, site: SiteIndex): readonly string[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(0, slash));
  const names = site.filesIn(folder).filter((name) => /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(name));
  return didYouMean(path.slice(slash + 1), names).map((name) => (folder === '' ? name : `${folder}/${name}`));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
