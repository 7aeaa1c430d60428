import { QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { isKnown } from './askChoice.ts';
import type { Outcome, StepPlace } from './steps.ts';
import { typedWords } from './typedWords.ts';

export interface SeveralQuestion {
  readonly placeholder: string;
  /** The label is the value. */
  readonly choices: readonly QuickPickItem[];
  /** Labels of what is ticked at first. */
  readonly ticked: readonly string[];
  /** What a word is that is typed and not among the choices, such as `new tag`; without, there is no such word. */
  readonly fresh?: string;
}

/** Asks for any number of several: ticked, or typed with commas between them. */
export async function askSeveral(
  place: StepPlace,
  { placeholder, choices, ticked, fresh }: SeveralQuestion,
  accept: (values: readonly string[]) => void,
): Promise<Outcome> {
  const pick = window.createQuickPick();
  Object.assign(pick, { title: place.title, step: place.step, totalSteps: place.totalSteps, placeholder });
  pick.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  // a word that was typed before stays a choice
  const own = ticked.filter((word) => !isKnown(word, choices)).map((label) => ({ label }));
  const all: readonly QuickPickItem[] = [...own, ...choices];
  pick.items = all;
  pick.selectedItems = all.filter(({ label }) => ticked.includes(label));
  try {
    return await new Promise<Outcome>((resolve) => {
      if (fresh !== undefined)
        pick.onDidChangeValue((text) => {
          const chosen = new Set(pick.selectedItems.map(({ label }) => label));
          const words = typedWords(text).filter((word) => !isKnown(word, all));
          const made = words.map((label) => ({ label, description: fresh, alwaysShow: true }));
          pick.items = [...made, ...all];
          pick.selectedItems = [...made, ...all.filter(({ label }) => chosen.has(label))];
        });
      pick.onDidAccept(() => {
        const chosen = pick.selectedItems.map(({ label }) => label);
        const typed = typedWords(pick.value).flatMap((word) => {
          const known = all.find(({ label }) => label.toLowerCase() === word.toLowerCase());
          return known ? [known.label] : fresh === undefined ? [] : [word];
        });
        accept([...new Set([...chosen, ...typed])]);
        resolve('next');
      });
      pick.onDidTriggerButton(() => resolve('back'));
      pick.onDidHide(() => resolve('cancelled'));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}
