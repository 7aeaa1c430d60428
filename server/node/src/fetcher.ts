import type { Fetched, Fetcher, FetchFailure, FetchOptions } from '@lectern/core/site/fetcher.ts';
import { type Asked, ask, type Reply } from './exchange.ts';
import { cancelled, failed, failureOf, refused, timedOut } from './fetchFailure.ts';
import type { Environment } from './proxy.ts';
import { isPublicAddress } from './publicAddress.ts';
import { readBody } from './readBody.ts';

export interface NodeFetcherOptions {
  /** How it names itself to servers. */
  readonly userAgent: string;
  /** Whether an IP address may be connected to. For tests: nobody else has a reason to reach into his own network. */
  readonly allowed?: (address: string) => boolean;
  /** Where proxies are named: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`; without, nobody is asked by way of one. */
  readonly env?: Environment;
}

/**
 * The web, through Node's `http` and `https`. In VS Code's extension host those go the way of the editor's settings by
 * themselves: its proxy, its certificates. What a proxy resolves a name to cannot be looked at here.
 */
export function nodeFetcher({ userAgent, allowed = isPublicAddress, env = {} }: NodeFetcherOptions): Fetcher {
  return {
    fetch: (url, options) =>
      withinBounds(options, (signal) =>
        follow(url, options, (next) => ask(next, { userAgent, allowed, env, signal, method: options.method })),
      ),
  };
}

const mostRedirects = 10;

async function follow(
  url: string,
  { mostBytes, method }: FetchOptions,
  request: (url: URL) => Promise<Asked>,
): Promise<Fetched> {
  let at = parsed(url);
  let movedTo: string | null = null;
  let isPermanent = true;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (at === null) return refused(redirects === 0 ? 'This is no web address' : 'It redirects to no web address');
    const reply = await request(at);
    if ('reason' in reply) return reply;
    const location = locationOf(reply);
    if (location === null) {
      const { status, contentType } = reply;
      const isWanted = method === 'GET' && mostBytes > 0;
      const body = await (isWanted ? readBody(reply, mostBytes) : Promise.resolve('')).finally(reply.close);
      if (typeof body !== 'string') return body;
      return { kind: 'answer', status, url: at.href, movedTo, contentType, text: body };
    }
    reply.close();
    at = parsed(location, at);
    isPermanent &&= reply.status === 301 || reply.status === 308;
    if (isPermanent && at !== null) movedTo = at.href;
  }
  return failed(`It redirects more than ${mostRedirects} times`);
}

/** Where a redirect leads, as written; `null` for any other reply. */
function locationOf({ status, location }: Reply): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? location : null;
}

/** An address of the web; what a redirect does not say of the piece of the page stays. */
function parsed(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base?.href)) return null;
  const url = new URL(address, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.hash === '' && base !== undefined) url.hash = base.hash;
  return url;
}

/** Runs what takes an abort signal until it ends, its time is over or it is no longer wanted. */
async function withinBounds(
  { milliseconds, signal }: FetchOptions,
  work: (signal: AbortSignal) => Promise<Fetched>,
): Promise<Fetched> {
  if (signal?.aborted) return cancelled;
  let ended: FetchFailure | null = null;
  const controller = new AbortController();
  const end = (failure: FetchFailure): void => {
    ended ??= failure;
    controller.abort();
  };
  const cancel = (): void => end(cancelled);
  const timer = setTimeout(() => end(timedOut(milliseconds)), milliseconds);
  signal?.addEventListener('abort', cancel);
  try {
    return await work(controller.signal);
  } catch (error) {
    return ended ?? failureOf(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}
