import { type DatedPost, datedPath, datePost } from '@lectern/core/authoring/datePost/datePost.ts';
import { linkingFiles } from '@lectern/core/authoring/datePost/linkingFiles.ts';
import { type WorkspaceEditOptions, workspaceEdit } from '@lectern/core/features/workspaceEdit.ts';
import type { Impossible } from '@lectern/core/impossible.ts';
import {
  type DatePostAnswer,
  type DatePostParams,
  datePostRequest,
  type PostDateAnswer,
  type PostDateParams,
  postDateRequest,
} from '@lectern/core/protocol/postDate.ts';
import { pathIn, uriOf } from '@lectern/core/site/paths.ts';
import { inPortions } from '@lectern/core/site/portions.ts';
import { dayAt } from '@lectern/core/site/postDate.ts';
import { withCurrentTexts } from './currentTexts.ts';
import { lookedAt } from './lookedAt.ts';
import type { Session } from './session.ts';
import type { Blog } from './siteStore.ts';

/** Answers what is asked to publish a draft, or to move a post to another day. */
export function answerDateRequests(session: Session): void {
  const { connection, guard, sites } = session;
  connection.onRequest(postDateRequest, ({ textDocument }: PostDateParams) =>
    guard<PostDateAnswer | null>('date of a post', null, async () => {
      const blog = await sites.blogOf(textDocument.uri);
      const post = blog?.site.posts.get(pathIn(blog.root, textDocument.uri) ?? '');
      if (!blog || !post) return null;
      const today = dayAt(Date.now(), blog.site.config.timezone);
      return { isDraft: post.kind === 'draft', date: post.date, today };
    }),
  );
  connection.onRequest<DatePostAnswer | null, void>(
    datePostRequest,
    ({ textDocument, date, pictures, redirect }: DatePostParams) =>
      guard<DatePostAnswer | null>('date of a post', null, async () => {
        // an open post is put into its blog before it is looked at
        const open = await session.posts.get(textDocument.uri);
        const found = open?.blog ?? (await sites.blogOf(textDocument.uri));
        const path = found && pathIn(found.root, textDocument.uri);
        if (!found || path === null) return null;
        const blog = await lookedAt(session, found, [uriOf(found.root, datedPath(path, date))]);
        const others = await othersOf(session, blog);
        return withCurrentTexts(session, { site: blog.site, others }, (now, fileOf) =>
          datePostAnswer(datePost(now.site, path, date, { pictures, redirect }, now.others), fileOf),
        );
      }),
  );
}

/** Texts of files that may lead to a post, and that the index does not read; by path relative to the root. */
async function othersOf({ disk, openFiles }: Session, { root, site }: Blog): Promise<ReadonlyMap<string, string>> {
  let unread = mostBytes;
  const texts = await inPortions(linkingFiles(site), async (path): Promise<readonly (readonly [string, string])[]> => {
    const uri = uriOf(root, path);
    const open = openFiles.get(uri)?.getText();
    if (open !== undefined) return [[path, open]];
    const head = await disk.readBytes(uri, 0);
    if (head === null || head.size > Math.min(unread, mostBytesOfFile)) return [];
    unread -= head.size;
    const found = await disk.read(uri);
    return found.kind === 'text' ? [[path, found.text]] : [];
  });
  return new Map(texts.flat());
}

/** Longer ones are written by programs, and are no pages. */
const mostBytesOfFile = 20_000_000;
/** Of all such files together: somebody waits, and they are in memory at once. */
const mostBytes = 100_000_000;

function datePostAnswer(made: DatedPost | Impossible, fileOf: WorkspaceEditOptions['fileOf']): DatePostAnswer | null {
  if ('reason' in made) return made;
  const edit = workspaceEdit(made.changes, { documentChanges: true, fileOf });
  const { uri, links, left, offers } = made;
  return edit && { edit, uri, links, left, offers };
}
