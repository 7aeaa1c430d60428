/** From now on Ctrl+C aborts this instead of ending the program; pressed again, it ends it. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
