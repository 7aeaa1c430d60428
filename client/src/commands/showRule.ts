import { commands, type Disposable, Range, type Uri, window, workspace } from 'vscode';

const showRule = 'lectern.showRule';

/** What the server makes the code of a diagnostic lead to: a link that runs the command below. */
export const ruleUrl: string = `command:${showRule}?%5B%22{rule}%22%5D`;

/** Opens the rule reference at a rule's page. */
export function showRuleCommand(reference: Uri): Disposable {
  return commands.registerCommand(showRule, async (rule: unknown) => {
    const document = await workspace.openTextDocument(reference);
    const heading = document.getText().split(/\r?\n/).indexOf(`### ${rule}`);
    const line = Math.max(heading, 0);
    await window.showTextDocument(document, { selection: new Range(line, 0, line, 0) });
  });
}
