import { env, UIKind, window } from 'vscode';
import { reasonAgainstAddress } from './address.ts';
import { whenCopied } from './copied.ts';

/** Asks for an address of the web; what the clipboard holds is proposed on a desktop if it is one. `undefined`: the author left. */
export async function askAddress(title: string, example: string): Promise<string | undefined> {
  const input = window.createInputBox();
  Object.assign(input, { title, prompt: 'Its address', placeholder: example, ignoreFocusOut: true });
  let isTouched = false;
  try {
    return await new Promise((resolve) => {
      input.onDidChangeValue((value) => {
        isTouched = true;
        input.validationMessage = faultOf(value) ?? undefined;
      });
      input.onDidAccept(() => {
        const address = input.value.trim();
        if (faultOf(address) === null) resolve(address === '' ? undefined : address);
      });
      input.onDidHide(() => resolve(undefined));
      input.show();
      whenCopied({ clipboard: env.clipboard, isDesktop: env.uiKind === UIKind.Desktop }, (text) => {
        const address = text.trim();
        if (isTouched || reasonAgainstAddress(address) !== null) return;
        input.value = address;
        input.valueSelection = [0, address.length];
      });
    });
  } finally {
    input.dispose();
  }
}

function faultOf(value: string): string | null {
  return value.trim() === '' ? null : reasonAgainstAddress(value);
}
