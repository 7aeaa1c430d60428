/** A way to ask for `work`, which runs once things have been quiet for a while, however often it was asked for. */
export function onceQuiet(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
