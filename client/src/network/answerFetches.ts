import { type Fetched, type Fetcher, type FetchParams, fetchRequest } from '@lectern/core/protocol/web.ts';
import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Asks the web in the language server's place, whose process knows nothing of the editor's proxy. */
export function answerFetches(client: Pick<BaseLanguageClient, 'onRequest'>, web: Fetcher): Disposable {
  return client.onRequest<Fetched, void>(
    fetchRequest,
    async ({ url, ...bounds }: FetchParams, token: CancellationToken): Promise<Fetched> => {
      const controller = new AbortController();
      const listener = token.onCancellationRequested(() => controller.abort());
      try {
        return await web.fetch(url, { ...bounds, signal: controller.signal });
      } finally {
        listener.dispose();
      }
    },
  );
}
