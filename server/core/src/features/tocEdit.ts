import type { PostDocument } from '../post/postDocument.ts';
import type { PostEdit } from '../protocol/postEdit.ts';
import type { TocAction } from '../protocol/tableOfContents.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { Authored } from '../toc/authored.ts';
import { insertToc } from '../toc/tocInsert.ts';
import { tocToGenerated } from '../toc/tocToGenerated.ts';
import { tocToList } from '../toc/tocToList.ts';
import { updateToc } from '../toc/tocUpdate.ts';
import { hideHeading, showHeading } from '../toc/tocVisibility.ts';
import { wireEdits } from './wireEdits.ts';

/** What an action changes in the post; the offset lies in the heading to hide or show. */
export function tocEdit(post: PostDocument, site: SiteIndex, action: TocAction, offset: number | null): PostEdit {
  const authored = authoredBy(post, site, action, offset);
  if ('reason' in authored) return authored;
  return { edits: wireEdits(post, authored.edits) };
}

function authoredBy(post: PostDocument, site: SiteIndex, action: TocAction, offset: number | null): Authored {
  switch (action) {
    case 'insert':
      return insertToc(post, site);
    case 'generate':
      return tocToGenerated(post);
    case 'write':
      return tocToList(post);
    case 'update':
      return updateToc(post);
    case 'hide':
    case 'show': {
      const heading = post.headings.find(({ start, end }) => offset !== null && start <= offset && offset <= end);
      if (!heading) return { reason: 'There is no heading at this place' };
      return action === 'hide' ? hideHeading(post, heading) : showHeading(post, heading);
    }
  }
}
