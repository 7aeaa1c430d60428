/**
 * Hands over what was copied, whenever it comes: nothing waits for it. In a browser nothing is read, for nobody has asked
 * for it: the person would have to permit it first, and VS Code reports an error where they do not.
 */
export function whenCopied(
  { clipboard, isDesktop }: { readonly clipboard: { readText(): PromiseLike<string> }; readonly isDesktop: boolean },
  use: (text: string) => void,
): void {
  if (!isDesktop) return;
  clipboard.readText().then(use, () => {
    // refused, so there is nothing to propose: the question is open without it
  });
}
