import { type CancellationToken, type Progress, ProgressLocation, window } from 'vscode';
import type { LanguageServer } from './languageClient.ts';

/** What may take its time: it says how far it is, and ends early where it is no longer wanted. */
export interface Following {
  readonly progress: Progress<{ readonly message?: string; readonly increment?: number }>;
  readonly token: CancellationToken;
}

/** Shows in a corner of the window how far something is, with a button that cancels it. */
export function withProgress<Result>(title: string, work: (following: Following) => Promise<Result>): Thenable<Result> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, (progress, token) => work({ progress, token }));
}

/** Asks the server, and follows it. Cancelled, the answer is what it has found by then; `null` where it gives none. */
export async function askFollowing<Answer>(
  server: LanguageServer,
  method: string,
  params: object,
  { progress, token }: Following,
): Promise<Answer | null> {
  const controller = new AbortController();
  const listener = token.onCancellationRequested(() => controller.abort());
  let shown = 0;
  try {
    return await server.ask<Answer>(method, params, controller.signal, (message, percentage) => {
      progress.report({ message, increment: percentage - shown });
      shown = percentage;
    });
  } finally {
    listener.dispose();
  }
}
