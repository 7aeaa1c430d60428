import { type Disposable, StatusBarAlignment, window } from 'vscode';
import { countOf, summary } from './checklistModel.ts';
import type { ChecklistSource, ShownChecklist } from './checklistSource.ts';

/** `Checklist 5/8` in the status bar while a post is in front; a click shows the view. */
export function checklistStatus(source: ChecklistSource): Disposable {
  const item = window.createStatusBarItem('lectern.checklist', StatusBarAlignment.Right, 90);
  item.name = 'Lectern Checklist';
  item.command = 'lectern.checkBeforePublishing';
  const update = ({ nodes }: ShownChecklist): void => {
    if (nodes.length === 0) {
      item.hide();
      return;
    }
    const count = countOf(nodes);
    item.text = `$(checklist) Checklist ${count}`;
    item.tooltip = `${summary(nodes)}. Check Before Publishing`;
    item.accessibilityInformation = { label: `Checklist ${count.replace('/', ' of ')}: ${summary(nodes)}` };
    item.show();
  };
  update(source.checklist);
  const listener = source.onDidChange(update);
  return {
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}
