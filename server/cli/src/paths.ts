import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { findBlog } from '@lectern/core/site/loadSite.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import { globExpression, isGlob, staticPart } from '@lectern/core/text/glob.ts';
import { UsageError } from './usage.ts';

/** A file to work on, and whether it was named itself: then a word is due if there is nothing to do. */
export interface Target {
  readonly uri: string;
  readonly isNamed: boolean;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Paths that lead nowhere, in words. */
  readonly missing: readonly string[];
}

/** The files that the paths of a command line mean, in order, each once; without paths the blog around `cwd`. */
export async function findTargets(paths: readonly string[], cwd: string, fileSystem: FileSystem): Promise<Targets> {
  const found = new Map<string, Target>();
  const missing: string[] = [];
  const add = (uri: string, isNamed: boolean): void => {
    if (!found.has(uri)) found.set(uri, { uri, isNamed });
  };
  // a variable of a script that has no value must not widen the work to the whole blog
  if (paths.includes(''))
    throw new UsageError('A path is empty; without a path, the blog around the current folder is meant');
  if (paths.length === 0) {
    const root = await findBlog(fileSystem, folderUri(cwd));
    if (root === null) throw new UsageError(`No blog here: no _config.yml in ${cwd} or above; name files or folders`);
    for (const path of await fileSystem.list(root)) add(uriOf(root, path), false);
  }
  for (const path of paths) {
    const uri = pathToFileURL(resolve(cwd, path)).href.replace(/\/$/, '');
    const kind = await fileSystem.stat(uri);
    if (kind === 'file') add(uri, true);
    else if (kind === 'folder') for (const below of await fileSystem.list(uri)) add(uriOf(uri, below), false);
    else if (isGlob(path)) {
      const matching = await matches(path, cwd, fileSystem);
      for (const each of matching) add(each, false);
      if (matching.length === 0) missing.push(`${path}: no file matches; check the pattern`);
    } else missing.push(`${path}: there is no such file or folder; check the path`);
  }
  return { targets: [...found.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1)), missing };
}

/** A path as people write it: relative to the current folder where it lies below, `/` between parts. */
export function shownPath(uri: string, cwd: string): string {
  const path = fileURLToPath(uri);
  const below = relative(cwd, path);
  return (below.startsWith('..') || isAbsolute(below) ? path : below).split(sep).join('/');
}

async function matches(pattern: string, cwd: string, fileSystem: FileSystem): Promise<readonly string[]> {
  const { folder, rest } = staticPart(pattern.split(sep).join('/'));
  const top = folderUri(resolve(cwd, folder));
  const expression = globExpression(rest);
  return (await fileSystem.list(top)).filter((path) => expression.test(path)).map((path) => uriOf(top, path));
}

function folderUri(path: string): string {
  return pathToFileURL(path).href.replace(/\/$/, '');
}
