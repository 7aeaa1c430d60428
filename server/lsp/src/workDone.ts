import {
  type CancellationToken,
  type Connection,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';

/** Tells an editor that gave a token how far its request is. */
export interface WorkDone {
  report(done: number, total: number): void;
  end(): void;
}

/** Says no more than a hundred times how far it is. */
export function workDone(connection: Connection, token: string | number | undefined, title: string): WorkDone {
  if (token === undefined) return { report: () => undefined, end: () => undefined };
  const send = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void =>
    void connection.sendProgress(WorkDoneProgress.type, token, value);
  send({ kind: 'begin', title, cancellable: true, percentage: 0 });
  let shown = -1;
  return {
    report(done, total) {
      // where more turns up to do, it goes on from where it was
      const percentage = Math.max(shown, total === 0 ? 100 : Math.floor((100 * done) / total));
      if (percentage === shown) return;
      shown = percentage;
      send({ kind: 'report', message: `${done} of ${total}`, percentage });
    },
    end: () => send({ kind: 'end' }),
  };
}

/** The same wish to end, in the shape of the web. */
export function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
