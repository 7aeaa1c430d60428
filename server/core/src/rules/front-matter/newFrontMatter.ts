import { decode, pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { yamlItem, yamlText } from '../../text/yamlWord.ts';
import { requiredKeys } from './missingKey.ts';
import { usualLayout } from './usualKeys.ts';
import { ownKeys, usualValue, writtenFrontMatter } from './writtenFrontMatter.ts';

/**
 * Front matter for a post that has none: the keys that the blog's posts have, in their order, with the values that the
 * blog or the file's name tells; the others wait for the author.
 * @param given keys that front matter defaults give the post
 */
export function newFrontMatter(uri: string, site: SiteIndex, given: readonly string[], newline: string): string {
  const keys = requiredKeys(site, pathIn(site.root, uri) ?? '', true).filter((key) => !given.includes(key));
  const values = new Map(keys.map((key) => [key, valueFor(key, uri, site)]));
  return [...writtenFrontMatter(site, values), '', ''].join(newline);
}

function valueFor(key: string, uri: string, site: SiteIndex): string {
  switch (key) {
    case 'layout':
      return yamlItem(usualLayout(site));
    case 'title':
      return yamlText(titleOf(uri));
    case 'comments':
      return usualValue(site, key) ?? 'true';
    default:
      return ownKeys.has(key) ? '' : (usualValue(site, key) ?? '');
  }
}

/** As Jekyll makes it of the file's name: each word with a capital. */
export function titleOf(uri: string): string {
  const name = decode(uri.slice(uri.lastIndexOf('/') + 1))
    .replace(/\.[^.]+$/, '')
    .replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/, '');
  const words = name.split(/[-\s]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ');
}
