/**
 * Hands over what was copied, if it may be read at all, and whenever that is: in a browser the person is asked first,
 * and may leave that question open. Nothing waits for it.
 */
export function whenCopied(clipboard: { readText(): PromiseLike<string> }, use: (text: string) => void): void {
  clipboard.readText().then(use, () => {
    // refused, so there is nothing to propose: the question is open without it
  });
}
