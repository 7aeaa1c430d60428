import type { WorkspaceEditOptions } from '@lectern/core/features/workspaceEdit.ts';
import { updateSite } from '@lectern/core/site/buildSite.ts';
import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { editableFile } from './editableFile.ts';
import type { Session } from './session.ts';

/** What edits are made of. */
export interface Texts {
  readonly site: SiteIndex;
  /** Of files that the index does not read, by path relative to the root. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Makes edits of files as they are now, in editors and on disk: word of a change may still be on its way to the index.
 * Where a file that is edited has another text, all is made anew.
 * @param make asks for each file that it edits
 */
export async function withCurrentTexts<Made>(
  { disk, openFiles }: Pick<Session, 'openFiles'> & { readonly disk: Pick<FileSystem, 'read'> },
  first: Texts,
  make: (texts: Texts, fileOf: WorkspaceEditOptions['fileOf']) => Made,
): Promise<Made> {
  const read = new Set<string>();
  const behind = new Set<string>();
  let texts = first;
  for (;;) {
    // what editors have is put in at once with the making: nothing comes between
    for (const uri of [...read, ...behind]) texts = withText(texts, uri, openFiles.get(uri)?.getText());
    const edited = new Set<string>();
    behind.clear();
    const now = texts;
    const made = make(now, (uri) => {
      edited.add(uri);
      const text = textIn(now, uri);
      if (openFiles.get(uri) && text !== undefined && text !== openFiles.get(uri)?.getText()) behind.add(uri);
      return editableFile(openFiles, uri, text);
    });
    const closed = [...edited].filter((uri) => !openFiles.get(uri) && !read.has(uri));
    const found = await Promise.all(closed.map(async (uri) => [uri, await disk.read(uri)] as const));
    for (const [uri, file] of found) {
      texts = withText(texts, uri, file.kind === 'text' ? file.text : undefined);
      read.add(uri);
    }
    if (texts === now && behind.size === 0) return made;
  }
}

function textIn({ site, others }: Texts, uri: string): string | undefined {
  const path = pathIn(site.root, uri) ?? '';
  return site.texts.get(path) ?? others.get(path);
}

/** The same where nothing is new. */
function withText(texts: Texts, uri: string, text: string | undefined): Texts {
  const { site, others } = texts;
  if (text === undefined || textIn(texts, uri) === text) return texts;
  const path = pathIn(site.root, uri) ?? '';
  return others.has(path)
    ? { site, others: new Map([...others, [path, text]]) }
    : { site: updateSite(site, { kind: 'write', uri, text }), others };
}
