import {
  type Fetched,
  type Fetcher,
  type FetchFailure,
  type FetchOptions,
  isPrivateName,
} from '@lectern/core/protocol/web.ts';

/**
 * The web as a page in a browser reaches it: of other sites it reads what they let every page read (CORS), and is not
 * told which redirects are meant for good. Names it cannot look up: where one of the open internet leads into a private
 * network, the browser's own rules count. No address by number is asked, nor a name that only private networks have.
 * @param ask the browser's own `fetch`
 */
export function browserWeb(ask: typeof fetch): Fetcher {
  return {
    async fetch(url, options) {
      const refused = whyRefused(url);
      if (refused !== null) return { kind: 'refused', reason: refused };
      return await withinBounds(options, async (signal) => {
        const { method, mostBytes } = options;
        const response = await ask(url, { method, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
        return await fetchedFrom(response, method === 'GET' ? mostBytes : 0);
      });
    },
  };
}

async function fetchedFrom(response: Response, mostBytes: number): Promise<Fetched> {
  const { status, url } = response;
  const [contentType = '', charset] = (response.headers.get('content-type') ?? '').split(/;\s*charset=/i);
  const bytes = await readBody(response, mostBytes);
  if (bytes === null) return { kind: 'too-large', reason: `The answer has more than ${mostBytes} bytes` };
  return {
    kind: 'answer',
    status,
    url,
    movedTo: null,
    contentType: contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '',
    text: decoderOf(charset).decode(bytes),
  };
}

/** `null` where there are more; nothing is read where none are wanted. */
async function readBody({ body }: Response, mostBytes: number): Promise<Uint8Array | null> {
  if (body === null || mostBytes === 0) {
    await body?.cancel();
    return new Uint8Array();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    chunks.push(part.value);
    if (size <= mostBytes) continue;
    await reader.cancel();
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A character set that nobody knows is taken for UTF-8. */
function decoderOf(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset.trim().replace(/^"(.*)"$/, '$1'));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new TextDecoder();
  }
}

function whyRefused(address: string): string | null {
  if (!URL.canParse(address)) return 'This is no web address';
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return 'This is no web address';
  // nobody here can tell the private numbers from the others
  if (isPrivateName(hostname) || /^\[|^[\d.]+$/.test(hostname))
    return `${hostname} is an address of this machine or of a private network, or may be one: Lectern does not ask it`;
  return null;
}

const cancelled: FetchFailure = { kind: 'cancelled', reason: 'The request was cancelled' };

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
  const late = `There was no full answer within ${milliseconds / 1000} s; try again later`;
  const timer = setTimeout(() => end({ kind: 'timeout', reason: late }), milliseconds);
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

/** A browser tells a page nothing of why: what it hides, it hides as if nobody were there. */
function failureOf(error: unknown): FetchFailure {
  if (!navigator.onLine)
    return { kind: 'offline', reason: 'There is no connection to the internet; check the network' };
  if (!(error instanceof TypeError)) return { kind: 'failed', reason: `There was no answer: ${error}` };
  return {
    kind: 'hidden',
    reason: 'The browser shows no other site what answers there, if anybody does; look at the address in a tab',
  };
}
