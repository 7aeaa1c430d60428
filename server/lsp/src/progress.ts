import { decode } from '@lectern/core/site/paths.ts';
import type { RemoteWindow, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Guard } from './guard.ts';

/** Shows that a blog is being read, if that takes over a moment. */
export async function withProgress<Result>(
  window: RemoteWindow,
  guard: Guard,
  root: string,
  load: () => Promise<Result>,
): Promise<Result> {
  const shown: Promise<WorkDoneProgressServerReporter | null>[] = [];
  // the blog is read even where the editor will not show it
  const timer = setTimeout(() => shown.push(guard('progress', null, () => show(window, root))), 500);
  try {
    return await load();
  } finally {
    clearTimeout(timer);
    for (const progress of shown) (await progress)?.done();
  }
}

async function show(window: RemoteWindow, root: string): Promise<WorkDoneProgressServerReporter> {
  const progress = await window.createWorkDoneProgress();
  progress.begin(`Lectern reads ${decode(root.slice(root.lastIndexOf('/') + 1))}`);
  return progress;
}
