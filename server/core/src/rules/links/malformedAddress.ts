import type { SiteIndex } from '../../site/siteIndex.ts';
import { editsToDress } from '../attributes/externalLinkAttributes.ts';
import { listsByTarget } from '../attributes/listsByTarget.ts';
import { slipsBetween } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { shown } from '../wording.ts';
import { markedSpan, writtenDestination } from './written.ts';

/** An address whose beginning is missing or misspelt: `www.a.example`, `ttp://a.example`. */
export const malformedAddress: Rule = {
  id: 'malformed-address',
  title: 'Address without a proper `https://`',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post, site) {
    const listsOf = post.derived(listsByTarget);
    for (const link of post.links) {
      const written = writtenDestination(link);
      const fault = written && faultOf(written.text.trim(), site);
      if (!written || !fault) continue;
      const { text, effect } = fault;
      const edits = [
        { span: written.span, text },
        ...(text.startsWith('mailto:') ? [] : editsToDress(post, site, link, listsOf.get(link) ?? [])),
      ];
      yield {
        span: markedSpan(link),
        message: `\`${shown(written.text)}\` ${effect}; did you mean \`${shown(text)}\`?`,
        fixes: [
          edit(post, `Change it to \`${shown(text)}\``, ...edits.toSorted((a, b) => a.span.start - b.span.start)),
        ],
      };
    }
  },
};

/** Whether another rule need not ask where an address leads. */
export function isMalformed(address: string, site: SiteIndex): boolean {
  return faultOf(address.trim(), site) !== null;
}

interface Fault {
  /** The address that was meant. */
  readonly text: string;
  readonly effect: string;
}

function faultOf(address: string, site: SiteIndex): Fault | null {
  if (address.includes('{')) return null;
  return twice(address) ?? misspelt(address) ?? missing(address, site);
}

function twice(address: string): Fault | null {
  const found = /^https?:\/*(https?:\/\/.+)$/is.exec(address)?.[1];
  return found === undefined ? null : { text: found, effect: 'has its beginning twice, so browsers find no such site' };
}

/** Schemes that are right, however near they are to `http`. */
const schemes: ReadonlySet<string> = new Set([
  'ftp',
  'ftps',
  'sftp',
  'tftp',
  'file',
  'git',
  'ssh',
  'svn',
  'data',
  'ws',
  'wss',
  'app',
]);

function misspelt(address: string): Fault | null {
  const found = /^([a-z]+)([:;.]*)(\/*)(?=[^/])/i.exec(address);
  if (!found) return null;
  const [start = '', word = '', colon = '', slashes = ''] = found;
  const scheme = word.toLowerCase();
  // a colon alone may be any scheme, slashes alone a folder
  if (colon === '' ? slashes !== '//' : slashes === '' && !/^https?$/.test(scheme)) return null;
  if (schemes.has(scheme) || (/^https?$/.test(scheme) && colon === ':' && slashes === '//')) return null;
  if (slipsBetween(scheme, 'http', 1) > 1 && slipsBetween(scheme, 'https', 1) > 1) return null;
  const text = `${scheme.endsWith('s') ? 'https' : 'http'}://${address.slice(start.length)}`;
  return { text, effect: 'does not begin as an address of the web does, so the link leads nowhere' };
}

/** Ends of host names that are no ends of file names. */
const domains =
  'com|org|net|edu|gov|info|io|me|dev|app|ai|co|tech|cloud|online|blog|be|nl|de|fr|eu|uk|us|ch|at|es|it|pl|lu|se|no|dk|ie|example';
const hostName = new RegExp(`^(?:www\\.[\\w-]+\\.[\\w.-]+|(?:[\\w-]+\\.)+(?:${domains}))(?=[/?#:]|$)`, 'i');

function missing(address: string, site: SiteIndex): Fault | null {
  if (/^[^\s/@:?#]+@[\w-]+(?:\.[\w-]+)+$/.test(address))
    return {
      text: `mailto:${address}`,
      effect: 'lacks `mailto:`, so browsers look for it on the blog',
    };
  if (/^(?:localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?(?:[/?#]|$)/i.test(address))
    return { text: `http://${address}`, effect: 'lacks `http://`, so the link leads nowhere' };
  if (!hostName.test(address) || site.hasFile(address)) return null;
  return {
    text: `https://${address}`,
    effect: 'lacks `https://`, so browsers look for it on the blog',
  };
}
