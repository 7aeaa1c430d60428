import { type FetchParams, fetchRequest } from '@lectern/core/protocol/web.ts';
import type { Fetched, Fetcher } from '@lectern/core/site/fetcher.ts';
import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { Editor } from './editor.ts';

/** The web as the editor reaches it, with its proxy and certificates; `own` where it leaves that to the server. */
export function webOf(connection: Connection, editor: Editor, own: Fetcher): Fetcher {
  if (!editor.fetches) return own;
  return {
    async fetch(url, { signal, ...bounds }) {
      const cancelled: Fetched = { kind: 'cancelled', reason: 'The request was cancelled' };
      if (signal?.aborted) return cancelled;
      const source = new CancellationTokenSource();
      const cancel = (): void => source.cancel();
      signal?.addEventListener('abort', cancel);
      const params: FetchParams = { url, ...bounds };
      try {
        return await connection.sendRequest<Fetched>(fetchRequest, params, source.token);
      } catch (error) {
        // an editor may end what is cancelled with an error
        if (source.token.isCancellationRequested) return cancelled;
        throw error;
      } finally {
        signal?.removeEventListener('abort', cancel);
        source.dispose();
      }
    },
  };
}
