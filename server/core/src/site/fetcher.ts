/**
 * The web, as a shell reaches it. Every implementation asks only http(s), never an address of the machine or of a
 * private network (after name resolution, and again after each redirect), and gives up after its bounds.
 */
export interface Fetcher {
  fetch(url: string, options: FetchOptions): Promise<Fetched>;
}

export interface FetchOptions {
  readonly method: 'GET' | 'HEAD';
  /** At most so many bytes of the body are read; more is a failure. */
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

export type Fetched =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Where the last redirect led, else the address asked for. */
      readonly url: string;
      /** Whether a permanent redirect (301, 308) led there. */
      readonly moved: boolean;
      /** In lower case, without parameters; empty where the server does not say. */
      readonly contentType: string;
      /** Empty for HEAD. */
      readonly text: string;
    }
  | {
      readonly kind: 'refused' | 'offline' | 'timeout' | 'too-large' | 'cancelled' | 'failed';
      /** What happened and what to do, as one sentence without full stop. */
      readonly reason: string;
    };
