/**
 * Whether a host has a name of one word, or one below what is set aside for private networks: nobody has such a name in
 * the open internet.
 */
export function isPrivateName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '');
  return !name.includes('.') || privateEnding.test(name);
}

const privateEnding =
  /\.(?:corp|home|home\.arpa|internal|intra|intranet|lan|local|localdomain6?|localhost6?|private|svc)$/;
