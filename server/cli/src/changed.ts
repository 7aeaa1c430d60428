import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode } from '@lectern/core/site/paths.ts';
import { isGlob, staticPart } from '@lectern/core/text/glob.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

/** A command line without `--changed`, and what it says of it. */
export interface ChangedOption {
  readonly args: readonly string[];
  /** `null` without the option. */
  readonly changed: {
    /** `--changed=BASE`. */
    readonly base: string | null;
    /** The word behind `--changed`: a revision, or a path that has nothing to do with it. */
    readonly word: string | null;
  } | null;
}

/** Takes `--changed [BASE]` out of a command line: an option whose value may be left out is none that `parseArgs` knows. */
export function takeChanged(args: readonly string[]): ChangedOption {
  const end = args.indexOf('--');
  const at = args.findLastIndex(
    (arg, index) => (end < 0 || index < end) && (arg === '--changed' || arg.startsWith('--changed=')),
  );
  const option = args[at];
  if (option === undefined) return { args, changed: null };
  const rest = args.toSpliced(at, 1);
  if (option !== '--changed') return { args: rest, changed: { base: option.slice('--changed='.length), word: null } };
  const next = rest[at];
  const word = next === undefined || next.startsWith('-') || at === end - 1 ? null : next;
  return { args: word === null ? rest : rest.toSpliced(at, 1), changed: { base: null, word } };
}

export interface Changed {
  /** A path that stood where the revision may stand. */
  readonly paths: readonly string[];
  /** Whether a file has changed. */
  has(uri: string): boolean;
}

/** Asks git; what it cannot say is a fault of the command line. */
export async function changedSince(
  { base, word }: NonNullable<ChangedOption['changed']>,
  paths: readonly string[],
  io: Io,
): Promise<Changed> {
  if (base === '') throw new UsageError('--changed= has no value; without one, write --changed');
  const isBase = word !== null && (await isRevision(word, io));
  const own = word === null || isBase ? paths : [word, ...paths];
  const uris = new Set<string>();
  const folders = own.length === 0 ? [io.cwd] : await Promise.all(own.map((path) => folderOf(path, io)));
  for (const folder of new Set(folders)) {
    const found = await io.changedFiles(uriOf(folder), isBase ? word : base);
    if (found.kind === 'failed') throw new UsageError(`--changed: ${found.reason}`);
    for (const uri of found.uris) uris.add(decode(uri));
    if (found.isGuess)
      io.stderr.write(
        '--changed: no default branch is known here, so only what is not committed is checked; name a revision to compare with',
      );
  }
  return { paths: own, has: (uri) => uris.has(decode(uri)) };
}

async function isRevision(word: string, io: Io): Promise<boolean> {
  const isPath = isGlob(word) || (await io.fileSystem.stat(uriOf(resolve(io.cwd, word)))) !== null;
  const isRevisionToo = await io.isRevision(uriOf(io.cwd), word);
  if (isPath && isRevisionToo)
    throw new UsageError(
      `--changed ${word}: this is a revision and a path; write --changed=${word} or put the path first`,
    );
  if (!isPath && !isRevisionToo) throw new UsageError(`--changed ${word}: there is no such revision and no such path`);
  return isRevisionToo;
}

async function folderOf(path: string, io: Io): Promise<string> {
  const absolute = resolve(io.cwd, isGlob(path) ? staticPart(path).folder : path);
  return (await io.fileSystem.stat(uriOf(absolute))) === 'file' ? dirname(absolute) : absolute;
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
