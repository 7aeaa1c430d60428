import { env, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { withoutIcons } from '../../withoutIcons.ts';
import { whenCopied } from '../copied.ts';
import { linkIn } from './importScheduleLink.ts';

/** Where a schedule is to be read. */
export type ScheduleSource = { readonly link: string } | { readonly file: Uri };

interface SourceItem extends QuickPickItem {
  /** `null`: a file is to be chosen. */
  readonly link: string | null;
}

/** @param last the link that this post's schedule came from before; `null` without */
export async function askSource(last: string | null): Promise<ScheduleSource | undefined> {
  const picked = await pick(last);
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
async function pick(last: string | null): Promise<SourceItem | undefined> {
  const quickPick = window.createQuickPick<SourceItem>();
  quickPick.title = 'Import Schedule';
  quickPick.placeholder = 'Address of the schedule, of a talk, or of the conference’s page';
  quickPick.ignoreFocusOut = true;
  let copied: string | null = null;
  const show = (): void => {
    quickPick.items = itemsOf(linkIn(quickPick.value), last, copied);
  };
  try {
    return await new Promise((resolve) => {
      quickPick.onDidChangeValue(show);
      quickPick.onDidAccept(() => resolve(quickPick.selectedItems[0]));
      quickPick.onDidHide(() => resolve(undefined));
      show();
      quickPick.show();
      whenCopied(env.clipboard, (text) => {
        copied = linkIn(text);
        if (copied !== null) show();
      });
    });
  } finally {
    quickPick.dispose();
  }
}

function itemsOf(typed: string | null, last: string | null, copied: string | null): readonly SourceItem[] {
  return [
    ...(typed === null ? [] : [{ label: withoutIcons(typed), alwaysShow: true, link: typed }]),
    ...(last === null ? [] : [{ label: withoutIcons(last), description: 'as before', link: last }]),
    ...(copied === null || copied === last
      ? []
      : [{ label: withoutIcons(copied), description: 'from the clipboard', link: copied }]),
    { label: '$(folder-opened) Choose a File…', description: 'JSON or XML', alwaysShow: true, link: null },
  ];
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
