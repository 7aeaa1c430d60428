/**
 * Whether an attribute list may set an attribute in a preview: nothing that runs (`onclick`, a script's address) and
 * nothing that VS Code's preview keeps for itself (the lines it scrolls by, the sources it resolves).
 */
export function isSafeAttribute(name: string, value: string, isSafeAddress: (address: string) => boolean): boolean {
  const key = name.toLowerCase();
  if (key.startsWith('on') || reserved.has(key) || key.startsWith('data-vscode-')) return false;
  // browsers overlook white space within a scheme
  return !addresses.has(key) || isSafeAddress(value.replace(/[\0-\x20]/g, ''));
}

const reserved: ReadonlySet<string> = new Set(['data-line', 'data-src', 'data-href', 'srcdoc']);

const addresses: ReadonlySet<string> = new Set(
  'href src srcset action formaction xlink:href poster background data cite longdesc ping manifest'.split(' '),
);
