import { type HouseRule, houseRulesRequest } from '@lectern/core/protocol/blog.ts';
import { commands, type Disposable, QuickPickItemKind, Uri, window } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { askForOutput } from '../askForOutput.ts';
import { blogAt } from './blogAt.ts';
import { tellNoBlog } from './tellNoBlog.ts';

/** `Lectern: Show House Rules`: which are on in this blog, and by whose word; choosing one opens its page. */
export function showHouseRulesCommand(server: LanguageServer, blogs: Blogs): Disposable {
  return commands.registerCommand('lectern.showHouseRules', async () => {
    const file = await blogAt(blogs, null, 'Show House Rules');
    if (file === 'none') void tellNoBlog('No house rules');
    if (!(file instanceof Uri)) return;
    const rules = await server.ask<readonly HouseRule[]>(houseRulesRequest, { textDocument: { uri: file.toString() } });
    if (rules === null) {
      await askForOutput('No house rules: the language server did not answer');
      return;
    }
    const picked = await window.showQuickPick(itemsOf(rules), {
      title: 'House Rules',
      placeHolder: 'Choose a rule to read about it',
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked) await commands.executeCommand('lectern.showRule', picked.label);
  });
}

function itemsOf(
  rules: readonly HouseRule[],
): { label: string; description?: string; detail?: string; kind?: QuickPickItemKind }[] {
  const group = (label: string, isOn: boolean) => {
    const items = rules
      .filter((rule) => rule.isOn === isOn)
      .map(({ rule, title, reason }) => ({ label: rule, description: title, detail: reason }));
    return items.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...items] : [];
  };
  return [...group('on', true), ...group('off', false)];
}
