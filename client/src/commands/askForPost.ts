import { commands, window } from 'vscode';

/** Says that a command needs a post, with a way to one: VS Code's list of files, with what posts have in their path. */
export async function askForPost(message: string): Promise<void> {
  const open = 'Open a Post…';
  if ((await window.showWarningMessage(message, open)) === open)
    await commands.executeCommand('workbench.action.quickOpen', '_posts/');
}
