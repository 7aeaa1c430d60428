import { hostOf } from '../site/externalLinks.ts';
import { profileHosts } from './vocabulary.ts';

/** Whether an address is a page where somebody shows who they are. */
export function isProfile(url: string): boolean {
  const host = hostOf(url);
  return host !== null && profileHosts.has(host.replace(/^(?:[a-z]{2}\.|mobile\.)/, ''));
}
