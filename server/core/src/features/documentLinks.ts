import type { DocumentLink } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import { anchors } from '../site/anchors.ts';

/** Links to places in the post itself. An editor that reads CommonMark finds other ids than the site has. */
export function documentLinks(post: PostDocument): DocumentLink[] {
  return anchors(post).flatMap(({ span, target }) =>
    target === null
      ? []
      : [
          {
            range: post.lines.rangeOf(span),
            // a fragment of editors: a line, counted from 1
            target: `${post.uri}#L${post.lines.positionAt(target.start).line + 1}`,
            tooltip: 'Go to the section',
          },
        ],
  );
}
