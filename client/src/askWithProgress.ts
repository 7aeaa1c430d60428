import { ProgressLocation, window } from 'vscode';
import type { LanguageServer } from './languageClient.ts';

/**
 * Asks the server what takes its time, and shows how far it is, with a button that cancels. Cancelled, the answer is
 * what the server has found by then; `null` where it gives none.
 */
export function askWithProgress<Answer>(
  server: LanguageServer,
  title: string,
  method: string,
  params: object,
): Thenable<Answer | null> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    let shown = 0;
    return await server.ask<Answer>(method, params, controller.signal, (message, percentage) => {
      progress.report({ message, increment: percentage - shown });
      shown = percentage;
    });
  });
}
