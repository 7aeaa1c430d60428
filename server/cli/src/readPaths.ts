import type { Io } from './io.ts';
import { findTargets } from './paths.ts';
import { type ReadPosts, readPosts } from './readPosts.ts';

export interface ReadPaths extends ReadPosts {
  /** Paths that lead nowhere and files that could not be read, in words. */
  readonly failures: readonly string[];
}

/**
 * Reads what the paths of a command line mean; without paths the blog around the current folder. What cannot be read or
 * is left alone is told on standard error.
 */
export async function readPaths(
  paths: readonly string[],
  io: Io,
  /** Leaves out files that need not be read. */
  isWanted: ((uri: string) => boolean) | null = null,
): Promise<ReadPaths> {
  const { targets, missing } = await findTargets(paths, io.cwd, io.fileSystem);
  const wanted = isWanted ? targets.filter(({ uri }) => isWanted(uri)) : targets;
  const read = await readPosts(wanted, io);
  const isNothing =
    wanted.length === targets.length &&
    [missing, read.posts, read.sites, read.unreadable, read.notes].every(({ length }) => length === 0);
  const failures = isNothing
    ? [`${paths.join(', ')}: there is no blog and no post here; check the path`]
    : [...missing, ...read.unreadable];
  for (const line of [...failures, ...read.notes]) io.stderr.write(line);
  return { ...read, failures };
}
