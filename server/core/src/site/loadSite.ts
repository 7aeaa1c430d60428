import type { PostDocument } from '../post/postDocument.ts';
import { buildSite, updateSite } from './buildSite.ts';
import type { FileSystem } from './fileSystem.ts';
import { configPath, indexedAs } from './indexedFiles.ts';
import { parentOf, uriOf } from './paths.ts';
import { measure, unreadPictures } from './pictures.ts';
import { inPortions } from './portions.ts';
import { readConfig } from './siteConfig.ts';
import type { SiteIndex } from './siteIndex.ts';

export interface LoadOptions {
  /** Milliseconds since 1970. */
  readonly now?: number | null;
  /** Header pictures to read, those of the newest posts. Default: all. */
  readonly mostPictures?: number;
  /** Is handed each post and page as it was parsed. */
  readonly parsed?: (post: PostDocument) => void;
}

/** Reads a blog from disk, and how big its header pictures are. Files that cannot be read are known by name only. */
export async function loadSite(
  fileSystem: FileSystem,
  root: string,
  { now = null, parsed, mostPictures = Number.POSITIVE_INFINITY }: LoadOptions = {},
): Promise<SiteIndex> {
  const files = await fileSystem.list(root);
  const configText = await fileSystem.read(uriOf(root, configPath));
  const config = readConfig(configText.kind === 'text' ? configText.text : null);
  const wanted = files.filter((path) => indexedAs(path, config));
  const texts = new Map<string, string>();
  const answers = await inPortions(wanted, async (path) => ({ path, text: await fileSystem.read(uriOf(root, path)) }));
  for (const { path, text } of answers) if (text.kind === 'text') texts.set(path, text.text);
  const site = buildSite({ root, files, texts, now, ...(parsed && { parsed }) });
  // posts are named after their day
  const newestFirst = [...site.posts.values()].toReversed();
  return withPictures(fileSystem, site, unreadPictures(site, newestFirst, 'headers').slice(0, mostPictures));
}

/** The blog with the sizes of some pictures. */
export async function withPictures(
  fileSystem: FileSystem,
  site: SiteIndex,
  paths: readonly string[],
): Promise<SiteIndex> {
  const changes = await measure(fileSystem, site.root, paths);
  return changes.reduce(updateSite, site);
}

/**
 * The blog that a file or folder belongs to: the nearest folder upward that holds `_config.yml`, else the nearest one
 * that holds `_posts`. `null` outside any blog.
 */
export async function findBlog(fileSystem: FileSystem, uri: string): Promise<string | null> {
  const folders: string[] = [];
  const start = (await fileSystem.stat(uri)) === 'folder' ? uri : parentOf(uri);
  for (let folder = start; folder !== null; folder = parentOf(folder)) folders.push(folder);
  return (
    (await firstWith(fileSystem, folders, configPath, 'file')) ??
    (await firstWith(fileSystem, folders, '_posts', 'folder'))
  );
}

async function firstWith(
  fileSystem: FileSystem,
  folders: readonly string[],
  name: string,
  kind: 'file' | 'folder',
): Promise<string | null> {
  for (const folder of folders) if ((await fileSystem.stat(uriOf(folder, name))) === kind) return folder;
  return null;
}
