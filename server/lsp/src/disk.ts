import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { whyNoText } from '@lectern/core/site/fileSystem.ts';
import type { Connection } from 'vscode-languageserver';
import type { Editor } from './editor.ts';
import { editorsDisk } from './editorsDisk.ts';

/** Where the files of blogs lie, each by its URI. */
export interface Disk extends FileSystem {
  /** Whether what this URI names lies anywhere: an untitled buffer does not. */
  holds(uri: string): boolean;
  /** Whether files come over a network, whole and one by one: then few are read that nobody has asked for. */
  isFar(uri: string): boolean;
}

/** Header pictures that are read of a blog that is far: enough to know what is usual there. */
export const mostFarPictures = 40;

/** The machine's own disk for `file:` URIs where there is one; for the rest the editor, where it reads files. */
export function diskOf(connection: Connection, editor: Editor, own: FileSystem | null): Disk {
  const editors = editor.readsFiles ? editorsDisk(connection) : null;
  const isOwn = (uri: string): boolean => own !== null && uri.startsWith('file:');
  const isEditors = (uri: string): boolean => editors !== null && !isOwn(uri) && !uri.startsWith('untitled:');
  const at = (uri: string): FileSystem =>
    (isOwn(uri) ? own : null) ?? (isEditors(uri) ? editors : null) ?? nothingThere;
  return {
    holds: (uri) => isOwn(uri) || isEditors(uri),
    isFar: isEditors,
    list: (folder) => at(folder).list(folder),
    read: (uri) => at(uri).read(uri),
    readBytes: (uri, most) => at(uri).readBytes(uri, most),
    stat: (uri) => at(uri).stat(uri),
  };
}

const nothingThere: FileSystem = {
  list: async () => [],
  read: async () => ({ kind: 'missing', reason: whyNoText.missing }),
  readBytes: async () => null,
  stat: async () => null,
};
