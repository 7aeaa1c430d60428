import { QuickInputButtons, type QuickPickItem, window } from 'vscode';
import type { Outcome, StepPlace } from './steps.ts';

export interface Choice<Value> extends QuickPickItem {
  /** `undefined` for a line between choices. */
  readonly value?: Value;
}

export interface ChoiceQuestion<Value> {
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  /** What is chosen at first. */
  readonly active?: (value: Value) => boolean;
  /** Makes a choice of what is typed and not among the others; `null` where that is none. */
  readonly fresh?: (text: string) => Choice<Value> | null;
}

/** Asks for one of several. */
export async function askChoice<Value>(
  place: StepPlace,
  { placeholder, choices, active, fresh }: ChoiceQuestion<Value>,
  accept: (value: Value) => void,
): Promise<Outcome> {
  const pick = window.createQuickPick<Choice<Value>>();
  Object.assign(pick, { title: place.title, step: place.step, totalSteps: place.totalSteps, placeholder });
  pick.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = choices;
  const first = choices.find(({ value }) => value !== undefined && active?.(value));
  if (first) pick.activeItems = [first];
  try {
    return await new Promise<Outcome>((resolve) => {
      pick.onDidChangeValue((text) => {
        const made = fresh && !isKnown(text, choices) ? fresh(text.trim()) : null;
        pick.items = made ? [{ ...made, alwaysShow: true }, ...choices] : choices;
      });
      pick.onDidAccept(() => {
        const value = pick.selectedItems[0]?.value;
        if (value === undefined) return;
        accept(value);
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

/** Whether there is nothing typed, or one of the choices letter by letter. */
function isKnown(text: string, choices: readonly QuickPickItem[]): boolean {
  const plain = text.trim().toLowerCase();
  return plain === '' || choices.some(({ label }) => label.toLowerCase() === plain);
}
