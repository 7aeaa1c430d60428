import { env, FileSystemError, type QuickPickItem, QuickPickItemKind, UIKind, Uri, window, workspace } from 'vscode';
import { withoutIcons } from '../../withoutIcons.ts';
import { whenCopied } from '../copied.ts';
import { linkIn } from './importScheduleLink.ts';
import { type TypedSource, typedSources } from './typedSources.ts';

/** Where a schedule is to be read. */
export type ScheduleSource = { readonly link: string } | { readonly file: Uri };

/**
 * What a text says of where a schedule is, the likeliest first.
 */
export function sourcesIn(text: string, { folder, home }: Places): readonly ScheduleSource[] {
  return typedSources(text, home).map((typed) => sourceOf(typed, folder));
}

/** Where paths begin that somebody types. */
export interface Places {
  /** Of the blog. */
  readonly folder: Uri;
  /** The person's own; `null` where there is none. */
  readonly home: string | null;
}

function sourceOf(typed: TypedSource, folder: Uri): ScheduleSource {
  if ('link' in typed) return typed;
  if ('uri' in typed) return { file: Uri.parse(typed.uri) };
  if ('relative' in typed) return { file: Uri.joinPath(folder, typed.relative) };
  // the disk that the blog lies on, which need not be this machine's
  return { file: folder.scheme === 'file' ? Uri.file(typed.absolute) : folder.with({ path: typed.absolute }) };
}

interface SourceItem extends QuickPickItem {
  /** `null`: a file is to be chosen. */
  readonly source: ScheduleSource | null;
}

/** @param last where this post's schedule came from before; `null` without */
export async function askSource(last: ScheduleSource | null, places: Places): Promise<ScheduleSource | undefined> {
  const picked = await pick(last, places);
  if (picked === undefined || picked.source !== null) return picked?.source ?? undefined;
  const [file] =
    (await window.showOpenDialog({
      title: 'Import Schedule',
      openLabel: 'Import',
      filters: { Schedules: ['json', 'xml'], 'All Files': ['*'] },
      ...(last !== null && 'file' in last ? { defaultUri: Uri.joinPath(last.file, '..') } : {}),
    })) ?? [];
  return file && { file };
}

/** What is typed becomes the first of the items as soon as it is an address or a path. */
async function pick(last: ScheduleSource | null, places: Places): Promise<SourceItem | undefined> {
  const quickPick = window.createQuickPick<SourceItem>();
  quickPick.title = 'Import Schedule';
  quickPick.placeholder = 'Address of the schedule, of a talk, or of the conference’s page; or path of a file';
  quickPick.ignoreFocusOut = true;
  let copied: string | null = null;
  const show = (): void => {
    quickPick.items = itemsOf(quickPick.value, places, last, copied);
  };
  try {
    return await new Promise((resolve) => {
      quickPick.onDidChangeValue(show);
      quickPick.onDidAccept(() => {
        const [picked] = quickPick.selectedItems;
        if (picked !== nothing) resolve(picked);
      });
      quickPick.onDidHide(() => resolve(undefined));
      show();
      quickPick.show();
      whenCopied({ clipboard: env.clipboard, isDesktop: env.uiKind === UIKind.Desktop }, (text) => {
        copied = linkIn(text);
        if (copied !== null) show();
      });
    });
  } finally {
    quickPick.dispose();
  }
}

/**
 * Where there is no item of a kind. VS Code tells by its place which item was accepted, also in a list that the next
 * letter has replaced meanwhile: so each kind has a place of its own, and whoever types fast gets what they meant.
 */
const nothing: SourceItem = { label: '', kind: QuickPickItemKind.Separator, source: null };

function itemsOf(
  typed: string,
  places: Places,
  last: ScheduleSource | null,
  copied: string | null,
): readonly SourceItem[] {
  const sources = sourcesIn(typed, places);
  const isUnclear = typed.trim() !== '' && sources.length === 0;
  const isLast = last !== null && 'link' in last && last.link === copied;
  const [first, second] = sources.map((source) => ({ ...itemOf(source), alwaysShow: true }));
  return [
    first ?? nothing,
    second ?? nothing,
    last === null ? nothing : { ...itemOf(last), description: 'as before' },
    copied === null || isLast ? nothing : { ...itemOf({ link: copied }), description: 'from the clipboard' },
    {
      label: '$(folder-opened) Choose a File…',
      description: isUnclear ? whyUnclear(typed, places) : 'JSON or XML',
      alwaysShow: true,
      source: null,
    },
  ];
}

function whyUnclear(typed: string, { home }: Places): string {
  if (home === null && typed.trim().startsWith('~')) return 'there is no home folder here: begin at the blog’s folder';
  return 'what you typed is neither an address nor a path';
}

function itemOf(source: ScheduleSource): SourceItem {
  if ('link' in source) return { label: withoutIcons(source.link), source };
  return { label: `$(file) ${withoutIcons(workspace.asRelativePath(source.file))}`, source };
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
    return { reason: reasonOf(error, file.fsPath) };
  }
}

function reasonOf(error: unknown, path: string): string {
  switch (error instanceof FileSystemError ? error.code : '') {
    case 'FileNotFound':
      return `there is no file ${path}`;
    case 'FileIsADirectory':
      return `${path} is a folder`;
    case 'NoPermissions':
      return `you may not read ${path}`;
    default:
      return `${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
