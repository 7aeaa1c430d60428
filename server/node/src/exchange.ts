import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction, type TcpSocketConnectOpts } from 'node:net';
import type { FetchFailure } from '@lectern/core/site/fetcher.ts';
import { PrivateAddress, privateAddress, refused } from './fetchFailure.ts';
import { bare, type Environment, proxyFor } from './proxy.ts';
import { refusePrivateName, requestThrough, type Wanted } from './throughProxy.ts';

/** What a server said before its body. */
export interface Reply {
  readonly status: number;
  /** `Location:` as written, if it is there. */
  readonly location: string | null;
  /** In lower case, without parameters. */
  readonly contentType: string;
  readonly charset: string | null;
  readonly body: IncomingMessage;
  /** Hangs up. */
  close(): void;
}

export type Asked = Reply | FetchFailure;

interface AskOptions {
  readonly method: 'GET' | 'HEAD';
  readonly userAgent: string;
  readonly allowed: (address: string) => boolean;
  readonly signal: AbortSignal;
  /** Where proxies are named. */
  readonly env: Environment;
}

/** Sends one request; follows nothing. Rejects where there is no reply. */
export async function ask(url: URL, { method, userAgent, allowed, signal, env }: AskOptions): Promise<Asked> {
  const hostname = bare(url.hostname);
  // `127.0.0.1..` is no address to us, and may be one to a proxy
  if (/^\.|\.\./.test(hostname)) return refused(`${hostname} is no name of a host: one of its parts is empty`);
  // nobody looks up what is an address already
  if (isIP(hostname) !== 0 && !allowed(hostname)) return privateAddress(hostname);
  const headers = { 'User-Agent': userAgent, Accept: '*/*', 'Accept-Encoding': 'gzip, deflate, br' };
  const wanted: Wanted = { method, headers, signal };
  const proxy = proxyFor(url, env);
  if (proxy === null) return replyOf(await requestDirectly(url, wanted, allowed));
  if ('reason' in proxy) return refused(proxy.reason);
  await refusePrivateName(hostname, allowed);
  return replyOf(await requestThrough(proxy, url, wanted));
}

function requestDirectly(url: URL, wanted: Wanted, allowed: (address: string) => boolean): Promise<IncomingMessage> {
  const options: RequestOptions & Pick<TcpSocketConnectOpts, 'autoSelectFamilyAttemptTimeout'> = {
    ...wanted,
    protocol: url.protocol,
    hostname: bare(url.hostname),
    port: url.port,
    path: `${url.pathname}${url.search}`,
    // a connection of somebody else's that is still open may lead anywhere
    agent: false,
    // the address that was looked at is the address that is connected to
    lookup: lookupOf(allowed),
    // Node's own quarter of a second is not enough to reach the other side of the earth
    autoSelectFamilyAttemptTimeout: 2000,
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? httpsRequest(options) : httpRequest(options);
    request.once('response', resolve);
    // stays: a connection may break after the reply, too; then reading the body says so
    request.on('error', reject);
    request.end();
  });
}

function replyOf(response: IncomingMessage): Reply {
  // what nobody reads may still break
  response.on('error', () => undefined);
  const { headers, statusCode = 0 } = response;
  const type = headers['content-type'] ?? '';
  return {
    status: statusCode,
    // headers come as Latin-1, whatever servers meant
    location: headers.location === undefined ? null : Buffer.from(headers.location, 'latin1').toString('utf8'),
    contentType: type.split(';', 1)[0]?.trim().toLowerCase() ?? '',
    charset: /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? null,
    body: response,
    close: () => void response.destroy(),
  };
}

/** Resolves names as the system does, and keeps of their addresses those that are allowed. */
function lookupOf(allowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, '');
        return;
      }
      const open = addresses.filter(({ address }) => allowed(address));
      const [first] = open;
      if (first === undefined) callback(new PrivateAddress(hostname), '');
      else if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
}
