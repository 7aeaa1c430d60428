import { QuickInputButtons, window } from 'vscode';
import type { Outcome, StepPlace } from './steps.ts';

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** What is wrong with an answer; `null` where nothing is. */
  fault?(value: string): string | null;
}

/** Asks for a line of text; what is wrong with it is said while one types. */
export async function askText(
  place: StepPlace,
  { prompt, placeholder = '', value = '', fault = () => null }: TextQuestion,
  accept: (value: string) => void,
): Promise<Outcome> {
  const input = window.createInputBox();
  Object.assign(input, {
    title: place.title,
    step: place.step,
    totalSteps: place.totalSteps,
    prompt,
    placeholder,
    value,
  });
  input.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
  // whoever looks something up elsewhere does not lose what they typed
  input.ignoreFocusOut = true;
  try {
    return await new Promise<Outcome>((resolve) => {
      const check = (): boolean => {
        const message = fault(input.value.trim());
        input.validationMessage = message ?? undefined;
        return message === null;
      };
      input.onDidChangeValue(check);
      input.onDidAccept(() => {
        if (!check()) return;
        accept(input.value.trim());
        resolve('next');
      });
      input.onDidTriggerButton(() => resolve('back'));
      input.onDidHide(() => resolve('cancelled'));
      input.show();
    });
  } finally {
    input.dispose();
  }
}
