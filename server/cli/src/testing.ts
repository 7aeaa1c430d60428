import { fileURLToPath, pathToFileURL } from 'node:url';
import type { GitUser } from '@lectern/core/authoring/newPost/gitAuthor.ts';
import type { Fetcher } from '@lectern/core/site/fetcher.ts';
import type { FileSystem, FileText } from '@lectern/core/site/fileSystem.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { run } from './run.ts';

export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The files afterwards. */
  readonly files: ReadonlyMap<string, string>;
}

interface RunOptions {
  readonly cwd?: string;
  readonly isTerminal?: boolean;
  readonly env?: Io['env'];
  readonly web?: Fetcher;
  readonly interruption?: AbortSignal;
  readonly user?: GitUser;
  /** Files that git calls changed, by absolute path. */
  readonly changed?: readonly string[];
  /** What somebody saves just before a file is written, by absolute path. */
  readonly saved?: Readonly<Record<string, string>>;
}

const never = new AbortController().signal;

const nobody: GitUser = { name: null, email: null };

/** Most commands have no business there. */
const noWeb: Fetcher = {
  fetch: async (url) => {
    throw new Error(`Nobody asked for the web, and yet for ${url}`);
  },
};

/** A world in memory: files by absolute path; a text of `not-utf8` stands for one that is none, a path with `locked` cannot be written, one with `linked` is a link out of its blog. */
export async function runIn(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  {
    cwd = '/blog',
    isTerminal = false,
    env = {},
    web = noWeb,
    interruption = never,
    user = nobody,
    changed = [],
    saved = {},
  }: RunOptions = {},
): Promise<Run> {
  const disk = new Map(Object.entries(files).map(([path, text]) => [pathToFileURL(path).href, text]));
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(args, {
    cwd,
    env,
    fileSystem: inMemory(disk),
    replaceText: async (uri, before, after) => {
      if (uri.includes('locked')) return 'it cannot be written';
      const meanwhile = saved[fileURLToPath(uri)];
      if (meanwhile !== undefined) disk.set(keyOf(uri), meanwhile);
      if (disk.get(keyOf(uri)) !== before) return 'it has changed meanwhile';
      disk.set(keyOf(uri), after);
      return null;
    },
    web,
    interruption: () => interruption,
    createFile: async (uri, content) => {
      if (uri.includes('locked')) return 'it cannot be written';
      if (disk.has(keyOf(uri))) return 'it is there already';
      disk.set(keyOf(uri), typeof content === 'string' ? content : `${content.length} bytes`);
      return null;
    },
    removeFile: async (uri) => void disk.delete(keyOf(uri)),
    gitUser: async () => user,
    changedFiles: async (_folder, base) => ({
      kind: 'files',
      uris: changed.map((path) => pathToFileURL(path).href),
      base: base ?? 'main',
      isGuess: false,
    }),
    isRevision: async (_folder, word) => word === 'main',
    linkOutOf: async (_folder, uri) => (uri.includes('linked') ? '/elsewhere.md' : null),
    stdout: { isTerminal, write: (text) => out.push(text) },
    stderr: messages({ isTerminal, write: (text) => err.push(text) }),
    // later than any post of a test
    now: () => Date.UTC(2030, 0, 1),
  });
  return { exit, stdout: out.join(''), stderr: err.join(''), files: disk };
}

function inMemory(disk: ReadonlyMap<string, string>): FileSystem {
  const below = (folder: string): string[] => [...disk.keys()].filter((uri) => uri.startsWith(`${folder}/`)).sort();
  return {
    list: async (folder) => below(folder).map((uri) => decodeURIComponent(uri.slice(folder.length + 1))),
    read: async (uri): Promise<FileText> => {
      const text = disk.get(keyOf(uri));
      if (text === undefined && below(uri).length > 0) return { kind: 'folder', reason: 'it is a folder' };
      if (text === undefined) return { kind: 'missing', reason: 'there is no such file' };
      return text === 'not-utf8' ? { kind: 'not-utf8', reason: 'it is not UTF-8 text' } : { kind: 'text', text };
    },
    readBytes: async (uri, most) => {
      const bytes = new TextEncoder().encode(disk.get(keyOf(uri)) ?? '');
      return disk.has(keyOf(uri)) ? { bytes: bytes.slice(0, most), size: bytes.length } : null;
    },
    stat: async (uri) => (disk.has(keyOf(uri)) ? 'file' : below(uri).length > 0 ? 'folder' : null),
  };
}

/** One way of many to encode a URI. */
function keyOf(uri: string): string {
  return pathToFileURL(fileURLToPath(uri)).href;
}
