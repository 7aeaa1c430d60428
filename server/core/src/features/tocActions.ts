import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { type Span, touches } from '../text/span.ts';
import type { Authored } from '../toc/authored.ts';
import { tocHeading } from '../toc/tocHeading.ts';
import { insertToc } from '../toc/tocInsert.ts';
import { tocToGenerated } from '../toc/tocToGenerated.ts';
import { tocToList } from '../toc/tocToList.ts';
import { updateToc } from '../toc/tocUpdate.ts';
import { hideHeading, showHeading } from '../toc/tocVisibility.ts';
import { writtenToc } from '../toc/writtenToc.ts';
import { type WorkspaceEditOptions, workspaceEdit } from './workspaceEdit.ts';

/** What can be done to the table of contents at a place in the post: on it, and on headings. */
export function tocActions(
  post: PostDocument,
  site: SiteIndex,
  span: Span,
  options: WorkspaceEditOptions & { readonly only: readonly string[] | null },
): CodeAction[] {
  if (options.only && !options.only.some((kind) => kind === '' || isWithin(CodeActionKind.RefactorRewrite, kind)))
    return [];
  return offers(post, site, span).flatMap(({ title, authored }) => {
    if ('reason' in authored) return [];
    const edit = workspaceEdit([{ kind: 'edit', uri: post.uri, edits: authored.edits }], options);
    return edit ? [{ title, kind: CodeActionKind.RefactorRewrite, edit }] : [];
  });
}

function isWithin(kind: string, wanted: string): boolean {
  return kind === wanted || kind.startsWith(`${wanted}.`);
}

interface Offer {
  readonly title: string;
  readonly authored: Authored;
}

function offers(post: PostDocument, site: SiteIndex, span: Span): readonly Offer[] {
  const { toc } = post.tree;
  const list = toc?.list ?? writtenToc(post)?.list ?? null;
  const heading = post.headings.find(
    (each) => touches(each, span) || listsOf(post, each).some((at) => touches(at, span)),
  );
  if (list && (isAt(post, list, span) || (heading && heading === tocHeading(post))))
    return toc
      ? [{ title: 'Convert to hand-written list', authored: tocToList(post) }]
      : [
          { title: 'Update hand-written list', authored: updateToc(post) },
          { title: 'Convert to {:toc}', authored: tocToGenerated(post) },
        ];
  if (!heading) return [];
  if (!list)
    return heading === post.headings[0] ? [{ title: 'Insert table of contents', authored: insertToc(post, site) }] : [];
  if (!toc) return [];
  return heading.inToc
    ? [{ title: 'Hide from the table of contents', authored: hideHeading(post, heading) }]
    : [{ title: 'Show in the table of contents', authored: showHeading(post, heading) }];
}

function isAt(post: PostDocument, list: PostDocument['tree']['children'][number], span: Span): boolean {
  return touches(list, span) || listsOf(post, list).some((at) => touches(at, span));
}

function listsOf(post: PostDocument, node: object): readonly Span[] {
  return post.attributeLists.filter(({ kind, target }) => kind === 'block' && target === node);
}
