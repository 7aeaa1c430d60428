import { type ExternalLinks, type ExternalLinksParams, externalLinksRequest } from '@lectern/core/protocol/web.ts';
import { commands, type Disposable, type LogOutputChannel, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import { askFollowing, withProgress } from '../../followRequest.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { linksSummary } from '../../network/linksSummary.ts';
import { askForOutput } from '../askForOutput.ts';
import { askForPost } from '../askForPost.ts';

/**
 * `Lectern: Check External Links`: asks the web whether the links of the post in the active editor live, or of the open
 * one whose URI it gets; what it finds are problems of the post.
 */
export function checkExternalLinksCommand(server: LanguageServer, blogs: Blogs, log: LogOutputChannel): Disposable {
  return commands.registerCommand(
    'lectern.checkExternalLinks',
    async (given: unknown): Promise<ExternalLinks | null> => {
      const document = given instanceof Uri ? openDocument(given) : window.activeTextEditor?.document;
      if (document === undefined || !blogs.isPost(document)) {
        void askForPost('No links checked: open the post whose links are to be checked');
        return null;
      }
      const params: ExternalLinksParams = { textDocument: { uri: document.uri.toString() } };
      const links = await withProgress('Checking external links', (following) =>
        askFollowing<ExternalLinks>(server, externalLinksRequest, params, following),
      );
      if (links === null) void askForOutput('No links checked: the language server did not answer');
      else void tell(links, log);
      return links;
    },
  );
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

async function tell(links: ExternalLinks, log: LogOutputChannel): Promise<void> {
  for (const { address, reason } of links.undecided) log.warn(`${address}: ${reason}`);
  const problems = 'Show Problems';
  const undecided = 'Show Undecided';
  const buttons = [...(links.dead > 0 ? [problems] : []), ...(links.undecided.length > 0 ? [undecided] : [])];
  const picked = await window.showInformationMessage(linksSummary(links), ...buttons);
  if (picked === problems) await commands.executeCommand('workbench.actions.view.problems');
  if (picked === undecided) log.show();
}
