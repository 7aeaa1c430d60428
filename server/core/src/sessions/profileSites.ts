import { hostOf } from '../site/externalLinks.ts';
import { profileHosts } from './vocabulary.ts';

/** Whether an address is a page where somebody shows who they are: on a site for that, or a conference's page of a speaker. */
export function isProfile(url: string): boolean {
  const host = hostOf(url);
  if (host === null) return false;
  if (/[^/]\/(?:speakers?\/[^/?#]+|@\w[^/?#]*)\/?(?:[?#].*)?$/.test(url)) return true;
  if (!profileHosts.has(host.replace(/^(?:[a-z]{2}\.|mobile\.)/, ''))) return false;
  // what lies below a name is a repository, an article, a post
  return !/^(?:github|gitlab|medium|twitter|x)\.com$/.test(host) || /\/\/[^/]+\/[^/?#]+\/?(?:[?#].*)?$/.test(url);
}
