import { parsePost } from '../post/parsePost.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { applyEdits, type TextEdit } from '../text/change.ts';

/** The post as it would be read after the edits, by the options that it is read with now. */
export function afterEdits(post: PostDocument, edits: readonly TextEdit[]): PostDocument {
  const { uri, version, kind, text, tree } = post;
  return parsePost(
    { uri, version: version + 1, kind, text: applyEdits(text, edits) },
    { kramdown: tree.options, previous: post },
  );
}
