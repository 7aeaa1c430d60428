import { webAddress } from '../protocol/schedule.ts';
import type { ScheduleSource } from './source.ts';
import { cfpDevSource } from './sources/cfpDevSource.ts';
import { addressOfExport } from './sources/exports.ts';
import { pageSource } from './sources/pageSource.ts';

/**
 * Where the schedule that a link leads to can be read: people have links to a page or a talk, not to an API. `null` for
 * what is no address of the web.
 */
export function scheduleSource(link: string): ScheduleSource | null {
  const url = webAddress(link)?.replace(/#.*$/, '');
  if (url === undefined) return null;
  return cfpDevSource(url) ?? pageSource(addressOfExport(url) ?? url);
}
