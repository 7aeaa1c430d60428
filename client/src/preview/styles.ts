import { fileAddress, type Place } from './addresses.ts';
import { escapeHtml } from './escapeHtml.ts';

/**
 * Links to a blog's style sheets. VS Code loads them as it loads pictures, from the folders that are open.
 *
 * @param paths from the blog's root, such as `css/site.css`; what is no text or leads out of the blog is left out
 */
export function styleLinks(paths: readonly unknown[], place: Place): string {
  return paths
    .map((path) => (typeof path === 'string' ? addressOf(path, place) : null))
    .filter((address) => address !== null)
    .map((address) => `<link rel="stylesheet" href="${escapeHtml(address)}">\n`)
    .join('');
}

function addressOf(path: string, place: Place): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  const parts = path
    .trim()
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) return null;
  return fileAddress(`/${parts.map(encodeURIComponent).join('/')}`, place);
}
