import type { ListedFiles } from '@lectern/core/protocol/files.ts';

export interface ListOptions {
  /** Names of folders that are left out wherever they stand. */
  readonly without: readonly string[];
  /** How many files are listed at most. */
  readonly most: number;
  /** What a folder holds, given its path below the first one; nothing where it cannot be read. */
  entriesOf(path: string): Promise<readonly FolderEntry[]>;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly isLink: boolean;
}

/**
 * The files below a folder, as `lectern/listFiles` asks for them. Folders of the same depth are read at the same time:
 * each may be a journey over the network.
 */
export async function listFiles({ without, most, entriesOf }: ListOptions): Promise<ListedFiles> {
  const files: string[] = [];
  const skipped = new Set(without);
  let folders = [''];
  while (folders.length > 0 && files.length <= most) {
    const next: string[] = [];
    for (const { path, entries } of await readAll(folders, entriesOf)) {
      for (const { name, kind, isLink } of entries) {
        const below = path === '' ? name : `${path}/${name}`;
        if (kind === 'file') files.push(below);
        // nobody says where a link leads: it may be back up
        else if (!isLink && !skipped.has(name)) next.push(below);
      }
    }
    folders = next;
  }
  return { files: files.sort().slice(0, most), isWhole: files.length <= most };
}

interface ReadFolder {
  readonly path: string;
  readonly entries: readonly FolderEntry[];
}

async function readAll(paths: readonly string[], entriesOf: ListOptions['entriesOf']): Promise<readonly ReadFolder[]> {
  const read: ReadFolder[] = [];
  for (let start = 0; start < paths.length; start += foldersAtOnce) {
    const some = paths.slice(start, start + foldersAtOnce);
    read.push(...(await Promise.all(some.map(async (path) => ({ path, entries: await entriesOf(path) })))));
  }
  return read;
}

const foldersAtOnce = 32;
