import { buildSite } from './buildSite.ts';
import type { FileSystem } from './fileSystem.ts';
import { configPath, indexedAs } from './indexedFiles.ts';
import { parentOf, uriOf } from './paths.ts';
import { readConfig } from './siteConfig.ts';
import type { SiteIndex } from './siteIndex.ts';

/** Files that are open at the same time: systems allow a few hundred. */
const atOnce = 64;

/** Reads a blog from disk. Files that cannot be read are known by name only. */
export async function loadSite(fileSystem: FileSystem, root: string): Promise<SiteIndex> {
  const files = await fileSystem.list(root);
  const configText = await fileSystem.read(uriOf(root, configPath));
  const config = readConfig(configText.kind === 'text' ? configText.text : null);
  const wanted = files.filter((path) => indexedAs(path, config));
  const texts = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += atOnce) {
    const some = wanted.slice(start, start + atOnce);
    const answers = await Promise.all(some.map((path) => fileSystem.read(uriOf(root, path))));
    for (const [index, path] of some.entries()) {
      const answer = answers[index];
      if (answer?.kind === 'text') texts.set(path, answer.text);
    }
  }
  return buildSite({ root, files, texts });
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
