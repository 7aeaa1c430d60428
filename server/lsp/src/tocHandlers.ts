import { tocEdit } from '@lectern/core/features/tocEdit.ts';
import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import { type TocEditParams, tocEditRequest } from '@lectern/core/protocol/tableOfContents.ts';
import type { Session } from './session.ts';
import { withPost } from './withPost.ts';

/** Answers what is asked to change a post's table of contents. */
export function answerTocRequests(session: Session): void {
  session.connection.onRequest<PostEdit | null, void>(
    tocEditRequest,
    ({ textDocument, action, position }: TocEditParams, token) =>
      withPost<PostEdit | null>(session, 'table of contents', textDocument.uri, token, null, ({ post, site }) =>
        tocEdit(post, site, action, position ? post.lines.offsetAt(position) : null),
      ),
  );
}
