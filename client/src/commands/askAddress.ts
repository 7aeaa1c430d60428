import { env, window } from 'vscode';
import { reasonAgainstAddress } from './address.ts';

/** Asks for an address of the web; what the clipboard holds is proposed if it is one. `undefined`: the author left. */
export async function askAddress(title: string, example: string): Promise<string | undefined> {
  const copied = (await env.clipboard.readText()).trim();
  const address = await window.showInputBox({
    title,
    prompt: 'Its address',
    placeHolder: example,
    ignoreFocusOut: true,
    value: reasonAgainstAddress(copied) === null ? copied : '',
    validateInput: (value) => (value.trim() === '' ? null : reasonAgainstAddress(value)),
  });
  return address === undefined || address.trim() === '' ? undefined : address.trim();
}
