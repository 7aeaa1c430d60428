import { commands, type Disposable, extensions, Range, type Uri, window, workspace } from 'vscode';

const showRule = 'lectern.showRule';

/** What the server makes the code of a diagnostic lead to: a link that runs the command below. */
export const ruleUrl: string = `command:${showRule}?%5B%22{rule}%22%5D`;

/** Opens the rule reference at a rule's page: to be read, or as it is written where VS Code's Markdown support is off. */
export function showRuleCommand(reference: Uri): Disposable {
  return commands.registerCommand(showRule, async (rule: unknown) => {
    if (extensions.getExtension('vscode.markdown-language-features') === undefined) {
      await showSource(reference, `${rule}`);
      return;
    }
    // locked: it neither takes the place of a post's preview nor turns to the next post
    const page = reference.with({ fragment: `${rule}` });
    await commands.executeCommand('markdown.showPreview', page, undefined, { locked: true });
  });
}

async function showSource(reference: Uri, rule: string): Promise<void> {
  const document = await workspace.openTextDocument(reference);
  const heading = document.getText().split(/\r?\n/).indexOf(`### ${rule}`);
  const line = Math.max(heading, 0);
  await window.showTextDocument(document, { selection: new Range(line, 0, line, 0) });
}
