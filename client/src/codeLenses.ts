import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';

const setting = 'lectern.codeLens.enabled';

/** Leaves out code lenses where the user wants none of ours. */
export const codeLensMiddleware: Middleware = {
  provideCodeLenses: (document, token, next) =>
    workspace.getConfiguration(undefined, document).get(setting, true) ? next(document, token) : [],
};

/** Makes editors ask again when the setting changes. */
export function followCodeLensSetting(client: BaseLanguageClient): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration(setting)) return;
    for (const document of workspace.textDocuments)
      client.getFeature('textDocument/codeLens').getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  });
}
