import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import { type TocAction, type TocEditParams, tocEditRequest } from '@lectern/core/protocol/tableOfContents.ts';
import { commands, Disposable, type TextDocument, window } from 'vscode';
import { applyPostEdit } from '../applyPostEdit.ts';
import type { LanguageServer } from '../languageClient.ts';
import { findNode } from '../views/sections/sectionNodes.ts';
import { upToDate } from '../views/sections/upToDate.ts';
import type { TocNode } from '../views/toc/tocModel.ts';
import type { TocSource } from '../views/toc/tocSource.ts';

const editing: Readonly<Record<string, { readonly action: TocAction; readonly failed: string }>> = {
  'lectern.insertTableOfContents': { action: 'insert', failed: 'No table of contents inserted' },
  'lectern.generateTableOfContents': { action: 'generate', failed: 'No table of contents converted' },
  'lectern.writeTableOfContents': { action: 'write', failed: 'No table of contents converted' },
  'lectern.updateTableOfContents': { action: 'update', failed: 'No table of contents updated' },
};

const ofHeading: Readonly<Record<string, { readonly action: TocAction; readonly failed: string }>> = {
  'lectern.tableOfContents.hide': { action: 'hide', failed: 'No heading hidden' },
  'lectern.tableOfContents.show': { action: 'show', failed: 'No heading shown' },
};

/** The commands that change a post's table of contents, and what of it the view shows. */
export function tocCommands(server: LanguageServer, source: TocSource): Disposable {
  const change = async (
    document: TextDocument | null,
    { action, failed }: { readonly action: TocAction; readonly failed: string },
    node?: TocNode,
  ): Promise<void> => {
    if (document === null) {
      void window.showWarningMessage(`${failed}: open a post first`);
      return;
    }
    const { version, uri } = document;
    const params: TocEditParams = {
      textDocument: { uri: uri.toString() },
      action,
      ...(node && { position: node.entry.range.start }),
    };
    await applyPostEdit(document, version, await server.ask<PostEdit>(tocEditRequest, params), failed);
  };
  return Disposable.from(
    ...Object.entries(editing).map(([id, step]) =>
      commands.registerCommand(id, () => change(postToChange(source), step)),
    ),
    ...Object.entries(ofHeading).map(([id, step]) =>
      commands.registerCommand(id, async (key: unknown) => {
        const { document, nodes } = await upToDate(source);
        const node = typeof key === 'string' ? findNode(nodes, key) : null;
        if (node !== null) await change(document, step, node);
      }),
    ),
    commands.registerCommand('lectern.tableOfContents.showHidden', () => source.setOption(true)),
    commands.registerCommand('lectern.tableOfContents.hideHidden', () => source.setOption(false)),
  );
}

/** The Markdown in front; where a view or a preview is, the post that the view shows. */
function postToChange({ shown }: TocSource): TextDocument | null {
  const active = window.activeTextEditor?.document;
  return active?.languageId === 'markdown' ? active : shown.document;
}
