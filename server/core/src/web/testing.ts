import type { Fetched, Fetcher } from '../site/fetcher.ts';

/** What a host answers, without a text. */
export function answer(status: number, movedTo: string | null = null): Fetched {
  return { kind: 'answer', status, url: '', movedTo, contentType: '', text: '' };
}

/** A web of few pages, as `METHOD address` or address to what it says; all else is there. Records who was asked. */
export function webOf(pages: Readonly<Record<string, Fetched>>): Fetcher & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url, { method, signal }) => {
      asked.push(`${method} ${url}`);
      if (signal?.aborted) return { kind: 'cancelled', reason: 'Cancelled' };
      return pages[`${method} ${url}`] ?? pages[url] ?? answer(200);
    },
  };
}
