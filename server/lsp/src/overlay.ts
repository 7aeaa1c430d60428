import type { FileSystem } from '@lectern/core/site/fileSystem.ts';

/** A disk on which open files have the text that the editor shows. */
export function overlay(disk: FileSystem, openText: (uri: string) => string | null): FileSystem {
  return {
    list: (folder) => disk.list(folder),
    async read(uri) {
      const text = openText(uri);
      return text === null ? disk.read(uri) : { kind: 'text', text };
    },
    readBytes: (uri, most) => disk.readBytes(uri, most),
    stat: async (uri) => (openText(uri) === null ? disk.stat(uri) : 'file'),
  };
}
