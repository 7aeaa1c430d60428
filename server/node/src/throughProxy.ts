import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as tlsConnect } from 'node:tls';
import { isPrivateName } from '@lectern/core/site/privateName.ts';
import { PrivateAddress, ProxyFault } from './fetchFailure.ts';
import { bare, type WebProxy } from './proxy.ts';

/** What a request needs, wherever it goes. */
export type Wanted = Pick<RequestOptions, 'method' | 'headers' | 'signal'>;

/**
 * Sends a request by way of a proxy: asked for the whole address, or for a tunnel where nobody but the host may read
 * along. Rejects with a `ProxyFault` where it is the proxy that fails.
 */
export async function requestThrough(proxy: WebProxy, url: URL, wanted: Wanted): Promise<IncomingMessage> {
  if (url.protocol === 'https:') return throughTunnel(await tunnel(proxy, url, wanted), url, wanted);
  const address = new URL(url);
  address.hash = '';
  // of the link: whom they are for, nobody knows
  address.username = '';
  address.password = '';
  const response = await sent(proxy, {
    ...wanted,
    path: address.href,
    headers: { ...wanted.headers, Host: url.host, ...credentials(proxy) },
  });
  if (response.statusCode !== 407) return response;
  response.destroy();
  throw new ProxyFault(proxy.variable, `${proxy.url.host} wants a name and a password`);
}

/**
 * The proxy resolves names by itself, so what it will connect to cannot be looked at. Names that this machine knows to
 * lead into its own network alone are refused all the same; where it knows nothing, the proxy decides.
 */
export async function refusePrivateName(
  hostname: string,
  allowed: (address: string) => boolean,
  lookUp: (name: string) => Promise<readonly string[]> = addressesOf,
): Promise<void> {
  const name = hostname.toLowerCase().replace(/\.+$/, '');
  if (isIP(name) !== 0 && allowed(name)) return;
  if (isPrivateName(name)) throw new PrivateAddress(hostname);
  const addresses = await lookUp(name);
  // which of them the proxy takes, nobody knows
  if (!addresses.every(allowed)) throw new PrivateAddress(hostname);
}

/** Behind a proxy, many machines can look up nothing, and some wait long for it. */
const longestLookup = 2000;

function addressesOf(name: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve([]), longestLookup);
    lookup(name, { all: true }, (error, found) => {
      clearTimeout(timer);
      resolve(error ? [] : found.map(({ address }) => address));
    });
  });
}

function sent(proxy: WebProxy, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = requestTo(proxy, options);
    request.once('response', resolve);
    request.on('error', (error) => reject(faultOf(proxy, error)));
    request.end();
  });
}

function tunnel(proxy: WebProxy, url: URL, { signal }: Wanted): Promise<Duplex> {
  const path = `${url.hostname}:${url.port === '' ? '443' : url.port}`;
  return new Promise((resolve, reject) => {
    const headers = { Host: path, ...credentials(proxy) };
    const request = requestTo(proxy, { method: 'CONNECT', path, headers, ...(signal && { signal }) });
    request.once('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      const wish =
        statusCode === 407 ? 'wants a name and a password' : `refuses the way to ${url.hostname} (${statusCode})`;
      reject(new ProxyFault(proxy.variable, `${proxy.url.host} ${wish}`));
    });
    request.once('response', (response) => {
      response.destroy();
      reject(new ProxyFault(proxy.variable, `${proxy.url.host} opens no tunnel`));
    });
    request.on('error', (error) => reject(faultOf(proxy, error)));
    request.end();
  });
}

function throughTunnel(socket: Duplex, url: URL, wanted: Wanted): Promise<IncomingMessage> {
  const host = bare(url.hostname);
  const options = { socket, host, ALPNProtocols: ['http/1.1'], ...(isIP(host) === 0 && { servername: host }) };
  return new Promise((resolve, reject) => {
    const request = httpsRequest({
      ...wanted,
      hostname: host,
      port: url.port,
      path: `${url.pathname}${url.search}`,
      // without an agent, Node takes 80 for the usual port
      headers: { ...wanted.headers, Host: url.host },
      createConnection: () => tlsConnect(options),
    });
    request.once('response', resolve);
    request.on('error', (error) => {
      socket.destroy();
      reject(error);
    });
    request.end();
  });
}

function requestTo({ url }: WebProxy, options: RequestOptions): ReturnType<typeof httpRequest> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return request({ ...options, protocol: url.protocol, hostname: bare(url.hostname), port: url.port, agent: false });
}

function credentials({ url: { username, password } }: WebProxy): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** What ends a request from outside is no fault of the proxy. */
function faultOf({ url, variable }: WebProxy, error: Error): Error {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (error.name === 'AbortError' || code === null) return error;
  return new ProxyFault(variable, `${url.host} cannot be reached (${code})`);
}
