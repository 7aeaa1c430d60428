import type { FetchFailure } from '@lectern/core/site/fetcher.ts';

export const cancelled: FetchFailure = { kind: 'cancelled', reason: 'The request was cancelled' };

export const refused = (reason: string): FetchFailure => ({ kind: 'refused', reason });

export const failed = (reason: string): FetchFailure => ({ kind: 'failed', reason });

export function privateAddress(host: string): FetchFailure {
  return refused(`${host} is an address of this machine or of a private network, which Lectern never asks`);
}

export function timedOut(milliseconds: number): FetchFailure {
  return { kind: 'timeout', reason: `There was no full answer within ${milliseconds / 1000} s; try again later` };
}

export function tooLarge(mostBytes: number): FetchFailure {
  return { kind: 'too-large', reason: `The answer has more than ${shownSize(mostBytes)}; look at the address` };
}

/** A name that leads to no address which may be asked. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
  readonly host: string;

  constructor(host: string) {
    super(host);
    this.host = host;
  }
}

/** A proxy that is not there, or lets nobody through. */
export class ProxyFault extends Error {
  override readonly name = 'ProxyFault';

  /** @param variable that names the proxy */
  constructor(variable: string, what: string) {
    super(`The proxy ${what}; check ${variable}`);
  }
}

/** What an error of a connection means. Throws what is none. */
export function failureOf(error: unknown): FetchFailure {
  if (!(error instanceof Error)) return failed(String(error));
  // a fault of our own, not of a connection
  if (error instanceof TypeError && codeOf(error) === null) throw error;
  if (error instanceof PrivateAddress) return privateAddress(error.host);
  if (error instanceof ProxyFault) return failed(error.message);
  // one for each address that was tried
  const [first] = error instanceof AggregateError ? error.errors : [];
  const code = codeOf(error) ?? codeOf(first);
  const host = 'hostname' in error && typeof error.hostname === 'string' ? error.hostname : 'this name';
  switch (code) {
    case 'ENOTFOUND':
    case 'ENODATA':
      return { kind: 'unknown-host', reason: `There is no host ${host}; check the address, and the network` };
    case 'EAI_AGAIN':
    case 'ENETUNREACH':
    case 'ENETDOWN':
      return { kind: 'offline', reason: 'There is no connection to the internet; check the network' };
    case 'ETIMEDOUT':
      return { kind: 'timeout', reason: 'The host takes no connection in time; try again later' };
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'EHOSTDOWN':
      return failed(`The host takes no connection (${code}); check the address, or try again later`);
    case 'ECONNRESET':
    case 'EPIPE':
      return failed(`The host ended the connection early (${code}); try again later`);
    default:
      return failed(describe(code, error.message));
  }
}

function describe(code: string | null, message: string): string {
  if (code === null) return `There was no answer: ${message}`;
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code))
    return `The host's certificate is not valid here (${code}); look at the address in a browser`;
  if (/SSL|TLS|EPROTO/.test(code)) return `The host cannot be reached safely (${code}); check the address`;
  if (code.startsWith('HPE_')) return `What answers there does not speak HTTP (${code}); check the address`;
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI')) return `The answer is packed wrongly (${code})`;
  return `There was no answer (${code}); try again later`;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function shownSize(bytes: number): string {
  return bytes < 1_000_000 ? `${bytes} bytes` : `${Math.floor(bytes / 1_000_000)} MB`;
}
