/**
 * The web, as a shell reaches it. Every implementation asks only http(s), never an address of the machine or of a
 * private network (after name resolution, and again after each redirect), and gives up after its bounds.
 */
export interface Fetcher {
  /** Never rejects: what goes wrong on the way is a result. */
  fetch(url: string, options: FetchOptions): Promise<Fetched>;
}

export interface FetchOptions {
  readonly method: 'GET' | 'HEAD';
  /** At most so many bytes of the body are read, unpacked; more is a failure. With 0 the body is not read at all. */
  readonly mostBytes: number;
  /** For the whole exchange, redirects included. */
  readonly milliseconds: number;
  readonly signal?: Cancellation;
}

/** An `AbortSignal` is one. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export type Fetched = Answer | FetchFailure;

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Where the last redirect led, else the address asked for. */
  readonly url: string;
  /** How far permanent redirects (301, 308) alone led from the address asked for; `null` where the first was none. */
  readonly movedTo: string | null;
  /** In lower case, without parameters; empty where the server does not say. */
  readonly contentType: string;
  /** Empty for HEAD, and where the body was not read. */
  readonly text: string;
}

export interface FetchFailure {
  /**
   * `unknown-host`: no such name is known; a machine that is not connected may say the same of any name. `hidden`: a
   * browser shows no page what answers there, if anybody does.
   */
  readonly kind: 'refused' | 'offline' | 'unknown-host' | 'timeout' | 'too-large' | 'cancelled' | 'hidden' | 'failed';
  /** What happened and what to do, as one sentence without full stop. */
  readonly reason: string;
}
