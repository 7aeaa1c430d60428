import type { FileSystem } from './fileSystem.ts';
import { configPath, indexedAs, settingsPath } from './indexedFiles.ts';
import { uriOf } from './paths.ts';
import { inPortions } from './portions.ts';
import type { SiteIndex } from './siteIndex.ts';

/** A file that is there and cannot be read. */
export interface UnreadFile {
  /** Relative to the root. */
  readonly path: string;
  /** For people: `it is a folder`. */
  readonly reason: string;
}

/** What decides over a blog and cannot be read: a blog without it is another one. */
export function unreadFacts(fileSystem: FileSystem, root: string): Promise<readonly UnreadFile[]> {
  return unreadOf(fileSystem, root, [configPath, settingsPath]);
}

/** Posts, drafts and data of a blog that could not be read. */
export function unreadContents(
  fileSystem: FileSystem,
  { root, files, texts, config }: SiteIndex,
): Promise<readonly UnreadFile[]> {
  const kinds: readonly unknown[] = ['post', 'draft', 'data'];
  const paths = [...files.keys()].filter((path) => !texts.has(path) && kinds.includes(indexedAs(path, config)));
  return unreadOf(fileSystem, root, paths);
}

async function unreadOf(
  fileSystem: FileSystem,
  root: string,
  paths: readonly string[],
): Promise<readonly UnreadFile[]> {
  const answers = await inPortions(paths, async (path) => ({ path, answer: await fileSystem.read(uriOf(root, path)) }));
  return answers.flatMap(({ path, answer }) =>
    answer.kind === 'text' || answer.kind === 'missing' ? [] : [{ path, reason: answer.reason }],
  );
}
