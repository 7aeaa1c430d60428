import { locateFrontMatter } from 'markdown-it-kramdown';
import { dataExtensions } from './dataFiles.ts';
import { fileKind, isLeftOut } from './fileKind.ts';
import { extensionOf } from './paths.ts';
import type { SiteConfig } from './siteFacts.ts';

export const configPath = '_config.yml';
export const settingsPath = '.lectern.yml';

export type IndexedAs = 'config' | 'settings' | 'data' | 'post' | 'draft' | 'page';

/** Beside Markdown, files that may be pages: those that blogs begin with front matter. */
const pageExtensions: ReadonlySet<string> = new Set([
  'html',
  'htm',
  'xhtml',
  'xml',
  'txt',
  'json',
  'webmanifest',
  'css',
  'scss',
  'sass',
  'js',
  'coffee',
]);

/** Path of the data file of a name relative to the root; where there is none, of the one that would be made. */
export function dataPath(name: string, has: (path: string) => boolean, config: SiteConfig): string {
  const paths = dataExtensions.map((extension) => pathInRoot(`${config.dataDir}/${name}.${extension}`, config));
  return paths.find(has) ?? paths[0] ?? '';
}

/**
 * What a file of the blog is to the index, by its path relative to the root; `null`: only its name counts. A `page` is
 * one if it begins with front matter.
 */
export function indexedAs(path: string, config: SiteConfig): IndexedAs | null {
  if (path === configPath) return 'config';
  if (path === settingsPath) return 'settings';
  const inside = pathInSource(path, config);
  if (inside === null) return null;
  const extension = extensionOf(path);
  if (inside.startsWith(`${config.dataDir}/`)) return dataExtensions.includes(extension) ? 'data' : null;
  const kind = fileKind(inside, true, config);
  if (kind !== null) return kind;
  return pageExtensions.has(extension) && !isLeftOut(inside, config) ? 'page' : null;
}

/** What a file of the blog is to the index now that its text is known; `null`: only its name counts. */
export function indexedWith(path: string, text: string, config: SiteConfig): IndexedAs | null {
  const kind = indexedAs(path, config);
  // Jekyll copies a page that begins with a BOM as it is
  return kind === 'page' && locateFrontMatter(text)?.start !== 0 ? null : kind;
}

/** Relative to the folder that Jekyll builds from; `null` outside it. */
export function pathInSource(path: string, config: SiteConfig): string | null {
  if (config.source === '') return path;
  return path.startsWith(`${config.source}/`) ? path.slice(config.source.length + 1) : null;
}

/** Relative to the root, of a path relative to the folder that Jekyll builds from. */
export function pathInRoot(path: string, config: SiteConfig): string {
  return config.source === '' ? path : `${config.source}/${path}`;
}
