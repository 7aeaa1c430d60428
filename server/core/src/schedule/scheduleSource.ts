import type { ScheduleSource } from './source.ts';
import { cfpDevSource } from './sources/cfpDevSource.ts';
import { addressOfExport } from './sources/exports.ts';
import { pageSource } from './sources/pageSource.ts';

/**
 * Where the schedule that a link leads to can be read: people have links to a page or a talk, not to an API. `null` for
 * what is no address of the web.
 */
export function scheduleSource(link: string): ScheduleSource | null {
  const url = webAddress(link);
  if (url === null) return null;
  return cfpDevSource(url) ?? pageSource(addressOfExport(url) ?? url);
}

/** An http(s) address without its fragment; `null` for anything else. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?]\S*)?(?:#\S*)?$/i.test(trimmed) ? trimmed.replace(/#.*$/, '') : null;
}
