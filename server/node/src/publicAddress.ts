import { BlockList, type IPVersion, isIP } from 'node:net';

/**
 * Whether an IP address is one of the open internet: not of this machine, a private network, a link, a group of
 * receivers, or set aside for documentation and the like. IPv4 addresses in IPv6 clothes count as none, unless the
 * network itself has dressed them (64:ff9b::/96): then they count as what they are.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reservedV4.check(address, 'ipv4');
    case 6:
      // a zone, as in fe80::1%eth0, belongs to addresses of a link
      return !address.includes('%') && openV6.check(address, 'ipv6') && !reservedV6.check(address, 'ipv6');
    default:
      return false;
  }
}

const v4: readonly string[] = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // behind a provider's address translation
  '127.0.0.0/8', // this machine
  '169.254.0.0/16', // the link; clouds serve their machines' secrets there
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // old relays to IPv6
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // groups
  '240.0.0.0/4', // reserved, broadcast
];

const reservedV4 = blockList('ipv4', v4);

const openV6 = blockList('ipv6', [
  '2000::/3', // all that is given out
  '64:ff9b::/96', // IPv4 as seen from a network that has none
]);

const reservedV6 = blockList('ipv6', [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: any IPv4 address
  '3fff::/20', // documentation
  ...v4.map((subnet) => {
    const [network, bits] = subnet.split('/');
    return `64:ff9b::${network}/${96 + Number(bits)}`;
  }),
]);

function blockList(family: IPVersion, subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', bits] = subnet.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
