import type { RenamedFolder } from '../../protocol/postDate.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { TextEdit } from '../../text/change.ts';
import { isKey } from '../linkPlaces.ts';
import { nameOf, pictureFolder } from '../postPath.ts';
import { isData, isLong } from './linkingFiles.ts';
import type { Followed } from './linksToPost.ts';

/** The folder that is named after a post, if there is one, and what it is called after the post's new name. */
export function ownPictureFolder(site: SiteIndex, path: string, newPath: string): RenamedFolder | null {
  const from = pictureFolder(site, nameOf(path));
  const to = pictureFolder(site, nameOf(newPath));
  return from !== to && site.filesIn(from).length > 0 && site.filesIn(to).length === 0 ? { from, to } : null;
}

/**
 * What has to change in files that show pictures of a folder.
 * @param others texts of `linkingFiles`, by path relative to the root
 */
export function folderEdits(
  site: SiteIndex,
  others: ReadonlyMap<string, string>,
  { from, to }: RenamedFolder,
): Followed {
  const edits = new Map<string, readonly TextEdit[]>();
  const left = new Map<string, readonly string[]>();
  for (const [path, text] of [...site.texts, ...others]) {
    const isUntouched = others.has(path) && isLong(text);
    const own: TextEdit[] = [];
    const kept = new Set<string>();
    for (const edit of editsIn(text, from, to)) {
      // what looks a key up may know it by its old words
      if (isUntouched || (isData(site, path) && isKey(text, edit.span)))
        kept.add(text.slice(edit.span.start, edit.span.end));
      else own.push(edit);
    }
    if (own.length > 0) edits.set(path, own);
    if (kept.size > 0) left.set(path, [...kept]);
  }
  return { edits, left };
}

function editsIn(text: string, from: string, to: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [old, next] of new Map([
    [`/${from}/`, `/${to}/`],
    [`/${encodeURI(from)}/`, `/${encodeURI(to)}/`],
  ])) {
    for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length))
      edits.push({ span: { start: at, end: at + old.length }, text: next });
  }
  return edits;
}
