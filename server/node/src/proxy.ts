import { BlockList, isIP } from 'node:net';

/** Settings as the environment has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What stands between this machine and the web. */
export interface WebProxy {
  readonly url: URL;
  /** Of the variable that names it: `HTTPS_PROXY`. */
  readonly variable: string;
}

/**
 * The proxy for an address, as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name it; the names in small letters come
 * first, as everywhere. `null` where there is none; a `reason` where what is written there is none.
 */
export function proxyFor(url: URL, env: Environment): WebProxy | { readonly reason: string } | null {
  const scheme = url.protocol.slice(0, -1);
  const variable = [`${scheme}_proxy`, `${scheme}_proxy`.toUpperCase()].find((name) => env[name]);
  const written = variable === undefined ? '' : (env[variable]?.trim() ?? '');
  if (variable === undefined || written === '' || isExempt(url, env.no_proxy ?? env.NO_PROXY ?? '')) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy === null || proxy.hostname === '' || !['http:', 'https:'].includes(proxy.protocol))
    return { reason: `${variable} names no proxy that speaks HTTP: it looks like http://proxy.example:3128` };
  return { url: proxy, variable };
}

/** `*`, hosts with all below them (`example.org`, `.example.org`, `*.example.org`), with a port, or networks such as `10.0.0.0/8`. */
function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const host = bare(hostname).replace(/\.$/, '');
  const ownPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return list.split(/[\s,]+/).some((item) => {
    if (item === '') return false;
    if (item === '*' || isWithin(host, item)) return true;
    const [, name = '', wantedPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(item) ?? [];
    if (wantedPort !== undefined && wantedPort !== ownPort) return false;
    const wanted = bare(name.toLowerCase())
      .replace(/^\*?\./, '')
      .replace(/\.$/, '');
    return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
  });
}

function isWithin(host: string, network: string): boolean {
  const [, address = '', bits = ''] = /^(.+)\/(\d{1,3})$/.exec(network) ?? [];
  const family = isIP(address);
  if (family === 0 || isIP(host) !== family || Number(bits) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  const version = family === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(address, Number(bits), version);
  return list.check(host, version);
}

/** Without the brackets of an IPv6 address. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
