import { QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { withoutIcons } from '../withoutIcons.ts';
import { chosenValues, type Tickable, valueOfChoice } from './chosenValues.ts';
import type { Outcome, StepPlace } from './steps.ts';

export interface SeveralQuestion {
  readonly placeholder: string;
  readonly choices: readonly Tickable[];
  /** Values of what is ticked at first. */
  readonly ticked: readonly string[];
  /** Whether words may be typed that are not among the choices. */
  readonly takesNew: boolean;
}

/** Asks for any number of several: ticked, or typed with commas between them. */
export async function askSeveral(
  place: StepPlace,
  { placeholder, choices, ticked, takesNew }: SeveralQuestion,
  accept: (values: readonly string[]) => void,
): Promise<Outcome> {
  const pick = window.createQuickPick<QuickPickItem & Tickable>();
  Object.assign(pick, { title: place.title, step: place.step, totalSteps: place.totalSteps, placeholder });
  pick.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  // what was typed before is a choice when somebody comes back
  const typed = ticked.filter((value) => !choices.some((choice) => valueOfChoice(choice) === value));
  const all = [...typed.map((label) => ({ label })), ...choices].map(shown);
  pick.items = all;
  pick.selectedItems = all.filter((choice) => ticked.includes(valueOfChoice(choice)));
  try {
    return await new Promise<Outcome>((resolve) => {
      pick.onDidAccept(() => {
        accept(chosenValues(all, pick.selectedItems, pick.value, takesNew));
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

/** None of them has an icon; its value stays as it is. */
function shown(choice: Tickable): Tickable {
  const { label, description } = choice;
  return {
    label: withoutIcons(label),
    ...(description === undefined ? {} : { description: withoutIcons(description) }),
    value: valueOfChoice(choice),
  };
}
