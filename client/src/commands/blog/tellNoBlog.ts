import { commands, window } from 'vscode';

/**
 * Says that there is no blog, with a way to one.
 * @param failed what did not happen for that, such as `No post created`
 */
export async function tellNoBlog(failed: string): Promise<void> {
  const open = 'Open Folder…';
  if ((await window.showWarningMessage(`${failed}: there is no Jekyll blog here (no _config.yml)`, open)) === open)
    await commands.executeCommand('vscode.openFolder');
}
