import { fileKind } from './fileKind.ts';
import type { SiteConfig } from './siteIndex.ts';

export const configPath = '_config.yml';
export const settingsPath = '.lectern.yml';

/** Where authors may stand, below the folder that Jekyll builds from; the first that is there counts. */
const authorsPaths = ['_data/authors.yml', '_data/authors.yaml', '_data/authors.json'];

/** Path of the authors' data file relative to the root, whether or not it is there. */
export function authorsPath(has: (path: string) => boolean, config: SiteConfig): string {
  const paths = authorsPaths.map((path) => belowSource(path, config));
  return paths.find(has) ?? paths[0] ?? '';
}

/** What a file of the blog is to the index, by its path relative to the root; `null`: only its name counts. */
export function indexedAs(
  path: string,
  config: SiteConfig,
): 'config' | 'settings' | 'authors' | 'post' | 'draft' | null {
  if (path === configPath) return 'config';
  if (path === settingsPath) return 'settings';
  if (authorsPaths.some((each) => belowSource(each, config) === path)) return 'authors';
  const inside = pathInSource(path, config);
  const kind = inside === null ? null : fileKind(inside, false, config);
  return kind === 'page' ? null : kind;
}

/** Relative to the folder that Jekyll builds from; `null` outside it. */
export function pathInSource(path: string, config: SiteConfig): string | null {
  if (config.source === '') return path;
  return path.startsWith(`${config.source}/`) ? path.slice(config.source.length + 1) : null;
}

function belowSource(path: string, config: SiteConfig): string {
  return config.source === '' ? path : `${config.source}/${path}`;
}
