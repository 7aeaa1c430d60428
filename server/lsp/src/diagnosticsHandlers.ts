import { diagnostics } from '@lectern/core/features/diagnostics.ts';
import { type Connection, type Diagnostic, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { throwIfCancelled } from './cancelled.ts';
import type { RuleUrl } from './editor.ts';
import type { Inspection, Inspector } from './inspect.ts';
import type { OpenFiles } from './openFiles.ts';

/** Answers editors that ask for diagnostics. */
export function pullDiagnostics(connection: Connection, inspector: Inspector, ruleUrl: RuleUrl): void {
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const inspection = await inspector.inspect(textDocument.uri);
    throwIfCancelled(token);
    if (!inspection) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { resultId } = inspection;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: itemsOf(inspection, ruleUrl) };
  });
}

export interface DiagnosticsPusher {
  /** Sends the diagnostics of the open files that may have changed. */
  push(): Promise<void>;
  /** A file was closed: its diagnostics go. */
  clear(uri: string): Promise<void>;
}

/** Sends diagnostics to editors that do not ask. */
export function diagnosticsPusher(
  connection: Connection,
  openFiles: OpenFiles,
  inspector: Inspector,
  ruleUrl: RuleUrl,
): DiagnosticsPusher {
  const sent = new Map<string, string>();
  const pushFile = async (uri: string, version: number): Promise<void> => {
    const inspection = await inspector.inspect(uri);
    // a newer version has been asked for as well
    if (openFiles.get(uri)?.version !== version || sent.get(uri) === inspection?.resultId) return;
    if (inspection) sent.set(uri, inspection.resultId);
    else sent.delete(uri);
    await connection.sendDiagnostics({ uri, version, diagnostics: inspection ? itemsOf(inspection, ruleUrl) : [] });
  };
  return {
    async push() {
      await Promise.all(openFiles.all().map(({ uri, version }) => pushFile(uri, version)));
    },
    async clear(uri) {
      if (sent.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

function itemsOf({ file, findings }: Inspection, ruleUrl: RuleUrl): Diagnostic[] {
  return diagnostics(file, findings, { ruleUrl });
}
