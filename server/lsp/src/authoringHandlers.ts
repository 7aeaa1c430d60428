import { type DatedPost, datedPath, datePost } from '@lectern/core/authoring/datePost/datePost.ts';
import { type NewPost, newPost, newPostTargets } from '@lectern/core/authoring/newPost/newPost.ts';
import { headerCandidates, newPostChoices } from '@lectern/core/authoring/newPost/newPostChoices.ts';
import { sessionCard } from '@lectern/core/features/sessionCard.ts';
import { sessionCards } from '@lectern/core/features/sessionCards.ts';
import { workspaceEdit } from '@lectern/core/features/workspaceEdit.ts';
import {
  type NewPostAnswer,
  type NewPostChoices,
  type NewPostChoicesParams,
  type NewPostParams,
  newPostChoicesRequest,
  newPostRequest,
} from '@lectern/core/protocol/newPost.ts';
import {
  type DatePostAnswer,
  type DatePostParams,
  datePostRequest,
  type PostDateAnswer,
  type PostDateParams,
  postDateRequest,
} from '@lectern/core/protocol/postDate.ts';
import {
  type SessionCard,
  type SessionCardParams,
  type SessionCards,
  type SessionCardsParams,
  sessionCardRequest,
  sessionCardsRequest,
} from '@lectern/core/protocol/sessionCards.ts';
import { type SiteChange, updateSite } from '@lectern/core/site/buildSite.ts';
import { pathIn, uriOf } from '@lectern/core/site/paths.ts';
import { measure } from '@lectern/core/site/pictures.ts';
import { dayAt } from '@lectern/core/site/postDate.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import type { FileChange } from '@lectern/core/text/change.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import { gitUser } from '@lectern/node/gitUser.ts';
import { plainPng } from '@lectern/node/plainPng.ts';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { throwIfCancelled } from './cancelled.ts';
import { editableFile } from './editableFile.ts';
import type { Session } from './session.ts';
import type { Blog } from './siteStore.ts';
import { withPost } from './withPost.ts';

/** Answers what is asked to write a post or a part of one. */
export function answerAuthoringRequests(session: Session): void {
  const { connection, guard, sites, disk } = session;
  connection.onRequest(sessionCardsRequest, ({ textDocument }: SessionCardsParams, token) =>
    withPost<SessionCards | null>(session, 'session cards', textDocument.uri, token, null, ({ post, site }) =>
      sessionCards(post, site),
    ),
  );
  connection.onRequest(sessionCardRequest, ({ textDocument, position, card, values }: SessionCardParams, token) =>
    withPost<SessionCard | null>(session, 'session card', textDocument.uri, token, null, ({ post, site }) =>
      sessionCard(post, site, post.lines.offsetAt(position), card, values ?? null),
    ),
  );
  connection.onRequest(newPostChoicesRequest, ({ textDocument }: NewPostChoicesParams, token) =>
    guard<NewPostChoices | null>('new post', null, async () => {
      const blog = await sites.blogOf(textDocument.uri);
      if (!blog) return null;
      const { root, site } = blog;
      const unread = headerCandidates(site).filter((path) => site.files.get(path)?.isMeasured === false);
      const [user, read] = await Promise.all([gitUser(root), measure(disk, root, unread)]);
      throwIfCancelled(token);
      return newPostChoices(read.reduce(updateSite, site), user, Date.now());
    }),
  );
  connection.onRequest<NewPostAnswer | null, void>(newPostRequest, ({ textDocument, post }: NewPostParams) =>
    guard<NewPostAnswer | null>('new post', null, async () => {
      const found = await sites.blogOf(textDocument.uri);
      const blog = found && (await lookedAt(session, found, newPostTargets(found.site, post)));
      return blog && newPostAnswer(session, blog, newPost(blog.site, post));
    }),
  );
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
        const dated = (site: SiteIndex): DatedPost => datePost(site, path, date, { pictures, redirect });
        const made = dated(blog.site);
        const now = made.kind === 'dated' ? await readAnew(session, blog, made.changes) : blog;
        return datePostAnswer(session, now, now === blog ? made : dated(now.site));
      }),
  );
}

/**
 * The blog with what the disk says now of some files: word of them may still be on its way, and an editor keeps the text
 * of one that is gone.
 */
async function lookedAt({ disk }: Session, blog: Blog, uris: readonly string[]): Promise<Blog> {
  const changes = await Promise.all(
    uris.map(async (uri): Promise<SiteChange> => {
      const isThere = (await disk.stat(uri)) !== null;
      return isThere ? { kind: 'write', uri, text: null } : { kind: 'delete', uri };
    }),
  );
  const path = (uri: string): string => pathIn(blog.root, uri) ?? '';
  const news = changes.filter(({ kind, uri }) => blog.site.files.has(path(uri)) !== (kind === 'write'));
  return { ...blog, site: news.reduce(updateSite, blog.site) };
}

/** The blog with what files that no editor shows say now: word of a change may still be on its way. */
async function readAnew({ disk, openFiles }: Session, blog: Blog, changes: readonly FileChange[]): Promise<Blog> {
  const news = await Promise.all(
    changes.map(async (change): Promise<readonly SiteChange[]> => {
      if (change.kind !== 'edit' || openFiles.get(change.uri)) return [];
      const { uri } = change;
      const found = await disk.read(uri);
      const isNew = found.kind === 'text' && found.text !== blog.site.texts.get(pathIn(blog.root, uri) ?? '');
      return isNew ? [{ kind: 'write', uri, text: found.text }] : [];
    }),
  );
  const fresh = news.flat();
  return fresh.length === 0 ? blog : { ...blog, site: fresh.reduce(updateSite, blog.site) };
}

function newPostAnswer(session: Session, blog: Blog, made: NewPost): NewPostAnswer | null {
  if (made.kind === 'refused') return made;
  const edit = editOf(session, blog, made.changes);
  const lines = lineIndex(made.text);
  const { picture } = made;
  return (
    edit && {
      kind: 'post',
      edit,
      uri: made.uri,
      fields: made.fields.map((field) => lines.rangeOf(field)),
      picture: picture && {
        uri: picture.uri,
        content: Buffer.from(plainPng(picture.width, picture.height, slate)).toString('base64'),
      },
    }
  );
}

/** Quiet enough not to be taken for a finished picture's. */
const slate = [68, 84, 106] as const;

function datePostAnswer(session: Session, blog: Blog, made: DatedPost): DatePostAnswer | null {
  if (made.kind === 'refused') return made;
  const edit = editOf(session, blog, made.changes);
  return edit && { kind: 'dated', edit, uri: made.uri, links: made.links, offers: made.offers };
}

function editOf(session: Session, blog: Blog, changes: readonly FileChange[]): WorkspaceEdit | null {
  return workspaceEdit(changes, { documentChanges: true, fileOf: (uri) => editableFile(session, blog, uri) });
}
