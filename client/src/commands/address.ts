/** Why a text is no address of the web, for people; `null` where it is one. */
export function reasonAgainstAddress(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return 'An address holds no blanks';
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url !== null && url.protocol !== 'http:' && url.protocol !== 'https:')
    return 'The address must begin with https://';
  if (url === null)
    return /^https?:\/\//i.test(trimmed) ? 'The address is not complete' : 'The address must begin with https://';
  return url.hostname.includes('.') || url.hostname === 'localhost' ? null : 'The address is not complete';
}
