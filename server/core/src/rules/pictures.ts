import type { SiteIndex } from '../site/siteIndex.ts';
import { didYouMean, slipsBetween } from './didYouMean.ts';
import { shown, suggestion } from './wording.ts';

/** What may have been meant by the path of a picture that is not there. */
export interface PicturesNear {
  /** The file whose path differs in letter case only; `null` without. */
  readonly other: string | null;
  /** That file, else those of the same folder with a name like it, else such ones of other folders. */
  readonly near: readonly string[];
}

/** @param path relative to the folder that Jekyll builds from */
export function picturesNear(path: string, site: SiteIndex): PicturesNear {
  const other = site.findCaseVariant(path);
  if (other !== null) return { other, near: [other] };
  const beside = neighbours(path, site);
  return { other, near: beside.length > 0 ? beside : elsewhere(path, site) };
}

export function missingPictureMessage(
  path: string,
  { other, near }: PicturesNear,
  effect: string,
  fault = `The blog has no file \`${shown(path)}\``,
): string {
  if (other !== null) return `The file is called \`${other}\`: letter case counts on the site's server, so ${effect}`;
  return `${fault}, so ${effect}${suggestion(near.map((each) => nameBeside(path, each)))}`;
}

/** The name alone of a file in the same folder, else the address. */
export function nameBeside(path: string, candidate: string): string {
  return folderOf(candidate) === folderOf(path) ? nameOf(candidate) : `/${candidate}`;
}

/** What is written, with the path in it changed; `null` where escapes or a base URL stand between the two. */
export function renamed(written: string, path: string, candidate: string): string | null {
  const at = written.indexOf(path);
  return at < 0 ? null : written.slice(0, at) + candidate + written.slice(at + path.length);
}

function neighbours(path: string, site: SiteIndex): readonly string[] {
  const folder = folderOf(path);
  const names = site.filesIn(folder).filter((name) => /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(name));
  return didYouMean(nameOf(path), names).map((name) => (folder === '' ? name : `${folder}/${name}`));
}

/** So many files are looked at, and so many letters of a name are taken to be right. */
const mostFiles = 1000;
const sureLetters = 1;

/** Pictures of that name in other folders; of names like it. Of a name that many folders have, those in folders like it. */
function elsewhere(path: string, site: SiteIndex): readonly string[] {
  const name = nameOf(path).toLowerCase();
  const found: string[] = [];
  for (const each of site.picturesNamed(name.slice(0, sureLetters))) {
    if (found.push(each) === mostFiles) break;
  }
  const namesakes = found.filter((each) => nameOf(each).toLowerCase() === name);
  const nearest = namesakes.length > 0 ? namesakes : filesNamed(didYouMean(name, new Set(found.map(nameOf))), found);
  if (nearest.length <= mostOffered) return nearest;
  return nearest.filter((each) => slipsBetween(folderOf(each), folderOf(path), 2) <= 2).slice(0, mostOffered);
}

const mostOffered = 3;

function filesNamed(names: readonly string[], paths: readonly string[]): readonly string[] {
  return names.flatMap((name) => paths.filter((path) => nameOf(path) === name));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
