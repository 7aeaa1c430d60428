import type { SiteIndex } from './siteIndex.ts';

export type FileLookup = Pick<SiteIndex, 'files' | 'hasFile' | 'filesIn' | 'findCaseVariant'>;

/**
 * Finds files by path relative to the folder that Jekyll builds from.
 * @param files paths relative to the blog's root
 * @param source that folder relative to the root; empty: the root
 */
export function fileLookup(files: SiteIndex['files'], source: string): FileLookup {
  const below = source === '' ? '' : `${source}/`;
  // made on first use: most sites change far more often than somebody asks for another letter case
  let byLowerCase: ReadonlyMap<string, string> | null = null;
  let byFolder: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    files,
    hasFile: (path) => files.has(below + path),
    filesIn(path) {
      byFolder ??= groupByFolder(files);
      return byFolder.get((below + path).replace(/\/$/, '')) ?? [];
    },
    findCaseVariant(path) {
      byLowerCase ??= new Map([...files.keys()].sort().map((file) => [file.toLowerCase(), file]));
      const found = byLowerCase.get((below + path).toLowerCase());
      return found === undefined || found === below + path ? null : found.slice(below.length);
    },
  };
}

function groupByFolder(files: SiteIndex['files']): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const file of [...files.keys()].sort()) {
    const slash = file.lastIndexOf('/');
    const folder = slash < 0 ? '' : file.slice(0, slash);
    const names = folders.get(folder) ?? [];
    names.push(file.slice(slash + 1));
    folders.set(folder, names);
  }
  return folders;
}
