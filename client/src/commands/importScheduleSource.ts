import { env, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { linkIn } from './importScheduleLink.ts';

/** Where a schedule is to be read. */
export type ScheduleSource = { readonly link: string } | { readonly file: Uri };

interface SourceItem extends QuickPickItem {
  /** `null`: a file is to be chosen. */
  readonly link: string | null;
}

/** @param last the link that this post's schedule came from before; `null` without */
export async function askSource(last: string | null): Promise<ScheduleSource | undefined> {
  const clipboard = linkIn(await env.clipboard.readText());
  const picked = await pick([
    ...(last === null ? [] : [{ label: last, description: 'as before', link: last }]),
    ...(clipboard === null || clipboard === last
      ? []
      : [{ label: clipboard, description: 'from the clipboard', link: clipboard }]),
    { label: '$(folder-opened) Choose a File…', description: 'JSON or XML', alwaysShow: true, link: null },
  ]);
  if (picked === undefined) return undefined;
  if (picked.link !== null) return { link: picked.link };
  const [file] =
    (await window.showOpenDialog({
      title: 'Import Schedule',
      openLabel: 'Import',
      filters: { Schedules: ['json', 'xml'], 'All Files': ['*'] },
    })) ?? [];
  return file && { file };
}

/** What is typed becomes the first of the items as soon as it is an address. */
async function pick(items: readonly SourceItem[]): Promise<SourceItem | undefined> {
  const quickPick = window.createQuickPick<SourceItem>();
  quickPick.title = 'Import Schedule';
  quickPick.placeholder = 'Address of the schedule, of a talk, or of the conference’s page';
  quickPick.ignoreFocusOut = true;
  quickPick.items = items;
  try {
    return await new Promise((resolve) => {
      quickPick.onDidChangeValue((value) => {
        const link = linkIn(value);
        quickPick.items = link === null ? items : [{ label: link, alwaysShow: true, link }, ...items];
      });
      quickPick.onDidAccept(() => resolve(quickPick.selectedItems[0]));
      quickPick.onDidHide(() => resolve(undefined));
      quickPick.show();
    });
  } finally {
    quickPick.dispose();
  }
}

/** More than any conference publishes. */
const mostBytes = 20_000_000;

/** The text of a file, or why it has none. */
export async function readFile(file: Uri): Promise<{ readonly text: string } | { readonly reason: string }> {
  try {
    const bytes = await workspace.fs.readFile(file);
    if (bytes.length > mostBytes) return { reason: 'it is larger than 20 MB, so it is no schedule' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { reason: 'it is not UTF-8 text: save it as UTF-8' };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
