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
  const setting = settingOf(`${scheme}_proxy`, env);
  if (setting === null || isExempt(url, settingOf('no_proxy', env)?.written ?? '')) return null;
  const { variable, written } = setting;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy === null || proxy.hostname === '' || !['http:', 'https:'].includes(proxy.protocol))
    return { reason: `${variable} names no proxy that speaks HTTP: it looks like http://proxy.example:3128` };
  if (!isDecodable(proxy.username) || !isDecodable(proxy.password))
    return { reason: `${variable} has a % in its name or password that begins no code: write it as %25` };
  return { url: proxy, variable };
}

/** The variable in small letters, else that in capitals; what is empty counts as not set. */
function settingOf(name: string, env: Environment): { readonly variable: string; readonly written: string } | null {
  for (const variable of [name, name.toUpperCase()]) {
    const written = env[variable]?.trim() ?? '';
    if (written !== '') return { variable, written };
  }
  return null;
}

/** Whether every `%` of a part of an address begins a code, and the codes are text: `p%40ss`. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return false;
  }
}

/** `*`, hosts with all below them (`example.org`, `.example.org`, `*.example.org`), with a port, addresses, or networks such as `10.0.0.0/8`. */
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

/** Whether a host is an address of a network, or the one address that is written. */
function isWithin(host: string, network: string): boolean {
  const [, address = '', written] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(network) ?? [];
  const family = isIP(address);
  const most = family === 4 ? 32 : 128;
  const bits = written === undefined ? most : Number(written);
  if (family === 0 || isIP(host) !== family || bits > most) return false;
  const list = new BlockList();
  const version = family === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(address, bits, version);
  return list.check(host, version);
}

/** Without the brackets of an IPv6 address. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
