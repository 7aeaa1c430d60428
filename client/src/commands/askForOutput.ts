import { commands, window } from 'vscode';

/** Says what went wrong, with a way to see more. */
export async function askForOutput(message: string): Promise<void> {
  const output = 'Show Output';
  if ((await window.showWarningMessage(message, output)) === output)
    await commands.executeCommand('lectern.showOutput');
}
