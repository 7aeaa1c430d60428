import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { readdir, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type FileBytes,
  type FileSystem,
  type FileText,
  unlistedFolders,
  whyNoText,
} from '@lectern/core/site/fileSystem.ts';
import { absentAsNull, codeOf } from './systemCode.ts';

const skipped: ReadonlySet<string> = new Set(unlistedFolders);

/** The disk, by `file:` URIs. */
export const nodeFileSystem: FileSystem = {
  list: async (folder) => {
    const top = fileURLToPath(folder);
    const files: string[] = [];
    await collect(top, '', new Set([await realOf(top)]), false, new Map(), files);
    return files.sort();
  },

  read: (uri) => readText(fileURLToPath(uri)),

  // opening, reading and closing takes some 20 µs; through the thread pool a thousand pictures would take ten times as long
  readBytes: async (uri, most) => readHead(fileURLToPath(uri), most),

  stat: async (uri) => {
    const found = await absentAsNull(stat(fileURLToPath(uri)));
    return found === null ? null : found.isDirectory() ? 'folder' : 'file';
  },
};

/** A file's text, without its BOM taken away: offsets count it. */
async function readText(path: string): Promise<FileText> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder', reason: whyNoText.folder };
    // a pipe that nobody writes to, or a device without end, would be read for ever
    if (!found.isFile()) return { kind: 'unreadable', reason: 'it is no regular file, so it is not read' };
    return {
      kind: 'text',
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path)),
    };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'not-utf8', reason: whyNoText['not-utf8'] };
    switch (codeOf(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return { kind: 'missing', reason: whyNoText.missing };
      case null:
        throw error;
      default:
        return { kind: 'unreadable', reason: whyNoText.unreadable(codeOf(error) ?? '') };
    }
  }
}

function readHead(path: string, most: number): FileBytes | null {
  let file: number | null = null;
  try {
    // without O_NONBLOCK, which Windows lacks, opening a pipe waits for who writes to it
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile()) return null;
    const bytes = new Uint8Array(Math.min(most, found.size));
    return { bytes: bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)), size: found.size };
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/**
 * Where a file really lies that symbolic links take out of a folder; `null` where it lies in there. The file need not be
 * there yet: writing to a link that leads nowhere would create what it names.
 */
export async function linkOutOf(folder: string, uri: string): Promise<string | null> {
  const top = await realOf(fileURLToPath(folder));
  const real = await destinationOf(fileURLToPath(uri));
  const below = relative(top, real);
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? real : null;
}

/** @param links how many more of them are followed: a link to itself would never end */
async function destinationOf(path: string, links = mostLinks): Promise<string> {
  const real = await absentAsNull(realpath(path));
  if (real !== null || dirname(path) === path) return real ?? path;
  // neither may its folder be there yet, nor the one above
  const parent = await destinationOf(dirname(path), links);
  const place = join(parent, basename(path));
  const link = links > 0 ? await absentAsNull(readlink(place)) : null;
  return link === null ? place : destinationOf(resolve(parent, link), links - 1);
}

/** As many as Linux follows. */
const mostLinks = 40;

/** How often the files of one folder are listed that links lead to, each time below another path. */
const mostWays = 4;

/**
 * @param above real paths of the folders on the way down: a link to one of them would never end
 * @param ways how often links have led to a folder, by its real path: folders that link to each other have more ways
 * between them than anybody can list
 */
async function collect(
  top: string,
  below: string,
  above: ReadonlySet<string>,
  isLinked: boolean,
  ways: Map<string, number>,
  files: string[],
): Promise<void> {
  const entries = (await absentAsNull(readdir(join(top, below), { withFileTypes: true }))) ?? [];
  // a disk gives them in any order
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const found = entry.isSymbolicLink() ? await absentAsNull(stat(join(top, path))) : entry;
    if (found === null) continue;
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    if (skipped.has(entry.name)) continue;
    const isBelowLink = isLinked || entry.isSymbolicLink();
    const real = entry.isSymbolicLink() ? await realOf(join(top, path)) : join([...above].at(-1) ?? top, entry.name);
    const way = (ways.get(real) ?? 0) + 1;
    if (above.has(real) || (isBelowLink && way > mostWays)) continue;
    if (isBelowLink) ways.set(real, way);
    await collect(top, path, new Set([...above, real]), isBelowLink, ways, files);
  }
}

async function realOf(path: string): Promise<string> {
  return (await absentAsNull(realpath(path))) ?? path;
}
