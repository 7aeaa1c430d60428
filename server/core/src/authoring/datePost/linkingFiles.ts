import { configPath, pathInSource } from '../../site/indexedFiles.ts';
import { extensionOf } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';

/**
 * Files that may lead to a post and whose texts the index does not have, by path relative to the root: layouts,
 * includes, and what Jekyll copies as it is.
 */
export function linkingFiles(site: SiteIndex): readonly string[] {
  return [...site.files.keys()].filter((path) => {
    const inside = pathInSource(path, site.config);
    if (inside === null || site.texts.has(path)) return false;
    const name = inside.slice(inside.lastIndexOf('/') + 1);
    return textExtensions.has(extensionOf(path)) || name === '_redirects';
  });
}

/** Whether Jekyll reads a file as a page, a layout or an include, or browsers as a page. */
export function isTemplate(path: string, site: SiteIndex): boolean {
  const inside = pathInSource(path, site.config) ?? '';
  const { layoutsDir, includesDir } = site.config;
  return (
    [layoutsDir, includesDir].some((folder) => inside.startsWith(`${folder}/`)) || /\.(?:x?html?|xml)$/i.test(inside)
  );
}

/** Whether a file is a data file, or the configuration: its values may lead to a post, its keys are names. */
export function isData(site: SiteIndex, path: string): boolean {
  return path === configPath || site.data.has(path);
}

/** Nobody writes longer layouts; programs write longer scripts and data, and no links to posts by hand. */
export function isLong(text: string): boolean {
  return text.length > 1_000_000;
}

const textExtensions: ReadonlySet<string> = new Set([
  ...['html', 'htm', 'xhtml', 'xml', 'liquid', 'md', 'markdown', 'txt'],
  ...['js', 'json', 'yml', 'yaml', 'csv', 'toml'],
]);
