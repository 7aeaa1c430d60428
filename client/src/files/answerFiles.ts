import { toBase64 } from '@lectern/core/protocol/base64.ts';
import {
  type FileHead,
  type FileKind,
  type FilesParams,
  type FileText,
  type ListedFiles,
  type ListFilesParams,
  listFilesRequest,
  type ReadHeadsParams,
  readFilesRequest,
  readHeadsRequest,
  statFilesRequest,
  type WantedHead,
  whyNoText,
} from '@lectern/core/protocol/files.ts';
import { Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FolderEntry, listFiles } from './listFiles.ts';

/**
 * Reads files in the language server's place, through VS Code: those of a repository that is opened from the web, say.
 * Only what lies in an open folder is looked at.
 */
export function answerFiles(client: Pick<BaseLanguageClient, 'onRequest'>): Disposable {
  return Disposable.from(
    client.onRequest<ListedFiles, void>(listFilesRequest, ({ folder, without, most }: ListFilesParams) =>
      listFiles({ without, most, entriesOf: (path) => entriesOf(Uri.joinPath(Uri.parse(folder), path)) }),
    ),
    client.onRequest<readonly FileText[], void>(readFilesRequest, ({ uris }: FilesParams) =>
      Promise.all(uris.map((uri) => readText(Uri.parse(uri)))),
    ),
    client.onRequest<readonly FileKind[], void>(statFilesRequest, ({ uris }: FilesParams) =>
      Promise.all(uris.map((uri) => kindOf(Uri.parse(uri)))),
    ),
    client.onRequest<readonly (FileHead | null)[], void>(readHeadsRequest, ({ heads }: ReadHeadsParams) =>
      Promise.all(heads.map(readHead)),
    ),
  );
}

/** More than any post or picture on a blog has; the whole file comes over the network, and is held in memory. */
const mostBytes = 20_000_000;

async function entriesOf(folder: Uri): Promise<readonly FolderEntry[]> {
  const entries = isOpen(folder) ? await unlessUnreadable(workspace.fs.readDirectory(folder)) : null;
  return (entries ?? []).map(([name, type]) => ({
    name,
    kind: (type & FileType.Directory) !== 0 ? 'folder' : 'file',
    isLink: (type & FileType.SymbolicLink) !== 0,
  }));
}

async function kindOf(file: Uri): Promise<FileKind> {
  const found = isOpen(file) ? await unlessUnreadable(workspace.fs.stat(file)) : null;
  if (found === null) return null;
  return (found.type & FileType.Directory) !== 0 ? 'folder' : 'file';
}

/** Without its BOM taken away: offsets count it. */
async function readText(file: Uri): Promise<FileText> {
  const bytes = isOpen(file) ? await readBytes(file) : missing;
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (bytes.length > mostBytes) return { kind: 'unreadable', reason: 'it is larger than 20 MB, so it is not read' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'not-utf8', reason: whyNoText['not-utf8'] };
  }
}

const missing: FileText = { kind: 'missing', reason: whyNoText.missing };

async function readBytes(file: Uri): Promise<Uint8Array | FileText> {
  try {
    return await workspace.fs.readFile(file);
  } catch (error) {
    // who serves the files may throw anything, of the network say
    const code = error instanceof FileSystemError ? error.code : String(error);
    if (code === 'FileNotFound') return missing;
    if (code === 'FileIsADirectory') return { kind: 'folder', reason: whyNoText.folder };
    return { kind: 'unreadable', reason: whyNoText.unreadable(code) };
  }
}

async function readHead({ uri, most }: WantedHead): Promise<FileHead | null> {
  const file = Uri.parse(uri);
  const found = isOpen(file) ? await unlessUnreadable(workspace.fs.stat(file)) : null;
  if (found === null || found.size > mostBytes || (found.type & FileType.Directory) !== 0) return null;
  const bytes = await unlessUnreadable(workspace.fs.readFile(file));
  return bytes && { content: toBase64(bytes.subarray(0, most)), size: bytes.length };
}

function isOpen(file: Uri): boolean {
  return workspace.getWorkspaceFolder(file) !== undefined;
}

/** A network that is down is no missing file: that is thrown on, and told. */
async function unlessUnreadable<Result>(reading: Thenable<Result>): Promise<Result | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FileSystemError && unreadable.has(error.code)) return null;
    throw error;
  }
}

const unreadable: ReadonlySet<string> = new Set([
  'FileNotFound',
  'FileNotADirectory',
  'FileIsADirectory',
  'NoPermissions',
]);
