import type { EditableFile } from '@lectern/core/features/workspaceEdit.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import type { Session } from './session.ts';
import type { Blog } from './siteStore.ts';

/** A file that changes may edit: an open one, or one whose text the blog's index has. */
export function editableFile({ openFiles }: Session, blog: Blog | null, uri: string): EditableFile | null {
  const open = openFiles.get(uri);
  if (open) return { lines: lineIndex(open.getText()), version: open.version };
  const path = blog && pathIn(blog.root, uri);
  const text = path === null ? undefined : blog?.site.texts.get(path);
  return text === undefined ? null : { lines: lineIndex(text), version: null };
}
