import { hostOf } from '../site/externalLinks.ts';
import type { Cancellation, Fetched, Fetcher } from '../site/fetcher.ts';
import type { LinkAnswer, LinkAnswers } from './linkAnswer.ts';

export interface AskOptions {
  readonly web: Fetcher;
  readonly signal: Cancellation;
  /** One more address has its answer, or will have none. */
  readonly answered?: () => void;
}

const mostAtOnce = 8;
const mostOfOneHost = 2;
/** For one request. */
const milliseconds = 20_000;

export interface Asked {
  readonly answers: LinkAnswers;
  /** Whether any host answered: otherwise the machine may reach nobody. */
  readonly isOnline: boolean;
}

/**
 * Asks the web for each address once, few at a time and few of one host. Cancelled, it gives what it has found so far.
 * A host that asks for a rest is left alone.
 */
export async function askAddresses(addresses: Iterable<string>, options: AskOptions): Promise<Asked> {
  const { web, signal, answered } = options;
  const fetched = new Map<string, Fetched>();
  const resting = new Set<string>();
  await inLanes([...new Set(addresses)], signal, async (address) => {
    const host = hostOf(address) ?? address;
    const answer = resting.has(host) ? tooOften : await askOne(address, web, signal);
    if (answer.kind === 'answer' && answer.status === tooOften.status) resting.add(host);
    if (answer.kind !== 'cancelled') fetched.set(address, answer);
    answered?.();
  });
  // a machine that reaches nobody knows no host at all; a browser that hides answers is no such machine
  const isOnline = [...fetched.values()].some(({ kind }) => kind === 'answer' || kind === 'hidden');
  return {
    answers: new Map([...fetched].map(([address, answer]) => [address, verdict(address, answer, isOnline)])),
    isOnline,
  };
}

const tooOften = { kind: 'answer', status: 429, url: '', movedTo: null, contentType: '', text: '' } as const;

/** The head alone; the page itself where a server may have refused only that. */
async function askOne(address: string, web: Fetcher, signal: Cancellation): Promise<Fetched> {
  const bounds = { mostBytes: 0, milliseconds, signal };
  const head = await web.fetch(address, { method: 'HEAD', ...bounds });
  const isRefused =
    head.kind === 'failed' || (head.kind === 'answer' && head.status >= 400 && head.status !== tooOften.status);
  return isRefused && !signal.aborted ? web.fetch(address, { method: 'GET', ...bounds }) : head;
}

function verdict(address: string, answer: Fetched, isOnline: boolean): LinkAnswer {
  if (answer.kind !== 'answer') {
    if (answer.kind === 'unknown-host' && isOnline) return { kind: 'dead', status: null };
    return { kind: 'undecided', reason: answer.reason };
  }
  const { status, movedTo } = answer;
  if (status === 404 || status === 410) return { kind: 'dead', status };
  if (status === tooOften.status)
    return { kind: 'undecided', reason: 'The host asks not to be asked so often (429); try again later' };
  if (status < 200 || status > 299)
    return { kind: 'undecided', reason: `The host answers ${status}; look at the address in a browser` };
  // some sites send one around once, to see who it is
  return movedTo === null || movedTo === address ? { kind: 'alive' } : { kind: 'moved', to: movedTo };
}

/** Works on addresses, those of a host in their order, hosts in turn; begins no more once it is cancelled. */
function inLanes(
  addresses: readonly string[],
  signal: Cancellation,
  work: (address: string) => Promise<void>,
): Promise<void> {
  // each host stands in line as often as it may be asked at once
  const line: Host[] = hostsOf(addresses).flatMap((host) => Array.from({ length: mostOfOneHost }, () => host));
  let first = 0;
  let running = 0;
  return new Promise((resolve, reject) => {
    const fill = (): void => {
      while (!signal.aborted && running < mostAtOnce && first < line.length) {
        const host = line[first++];
        const address = host?.addresses[host.asked++];
        if (host && address !== undefined) start(host, address);
      }
      if (running === 0) resolve();
    };
    const start = (host: Host, address: string): void => {
      running++;
      work(address).then(() => {
        running--;
        line.push(host);
        fill();
      }, reject);
    };
    fill();
  });
}

interface Host {
  readonly addresses: readonly string[];
  /** How many of them were begun. */
  asked: number;
}

function hostsOf(addresses: readonly string[]): readonly Host[] {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const host = hostOf(address) ?? address;
    const own = byHost.get(host) ?? [];
    own.push(address);
    byHost.set(host, own);
  }
  return [...byHost.values()].map((own) => ({ addresses: own, asked: 0 }));
}
