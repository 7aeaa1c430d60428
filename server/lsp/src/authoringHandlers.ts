import { type NewPost, newPost, newPostTargets } from '@lectern/core/authoring/newPost/newPost.ts';
import { headerCandidates, newPostChoices } from '@lectern/core/authoring/newPost/newPostChoices.ts';
import { plainPng } from '@lectern/core/authoring/newPost/plainPng.ts';
import { sessionCard } from '@lectern/core/features/sessionCard.ts';
import { sessionCards } from '@lectern/core/features/sessionCards.ts';
import { type WorkspaceEditOptions, workspaceEdit } from '@lectern/core/features/workspaceEdit.ts';
import type { Impossible } from '@lectern/core/impossible.ts';
import { toBase64 } from '@lectern/core/protocol/base64.ts';
import {
  type NewPostAnswer,
  type NewPostChoices,
  type NewPostChoicesParams,
  type NewPostParams,
  newPostChoicesRequest,
  newPostRequest,
} from '@lectern/core/protocol/newPost.ts';
import {
  type SessionCard,
  type SessionCardParams,
  type SessionCards,
  type SessionCardsParams,
  sessionCardRequest,
  sessionCardsRequest,
} from '@lectern/core/protocol/sessionCards.ts';
import { updateSite } from '@lectern/core/site/buildSite.ts';
import { measure } from '@lectern/core/site/pictures.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import { throwIfCancelled } from './cancelled.ts';
import { withCurrentTexts } from './currentTexts.ts';
import { mostFarPictures } from './disk.ts';
import { lookedAt } from './lookedAt.ts';
import type { Session } from './session.ts';
import { withPost } from './withPost.ts';

/** Answers what is asked to write a post or a part of one. */
export function answerAuthoringRequests(session: Session): void {
  const { connection, guard, sites, disk, gitUser } = session;
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
      const looked = disk.isFar(root) ? unread.slice(0, mostFarPictures) : unread;
      const [user, read] = await Promise.all([gitUser(root), measure(disk, root, looked)]);
      throwIfCancelled(token);
      return newPostChoices(read.reduce(updateSite, site), user, Date.now());
    }),
  );
  connection.onRequest<NewPostAnswer | null, void>(newPostRequest, ({ textDocument, post }: NewPostParams) =>
    guard<NewPostAnswer | null>('new post', null, async () => {
      const found = await sites.blogOf(textDocument.uri);
      const blog = found && (await lookedAt(session, found, newPostTargets(found.site, post)));
      if (!blog) return null;
      return withCurrentTexts(session, { site: blog.site, others: new Map() }, (now, fileOf) =>
        newPostAnswer(newPost(now.site, post), fileOf),
      );
    }),
  );
}

function newPostAnswer(made: NewPost | Impossible, fileOf: WorkspaceEditOptions['fileOf']): NewPostAnswer | null {
  if ('reason' in made) return made;
  const edit = workspaceEdit(made.changes, { documentChanges: true, fileOf });
  const lines = lineIndex(made.text);
  const { picture } = made;
  return (
    edit && {
      edit,
      uri: made.uri,
      fields: made.fields.map((field) => lines.rangeOf(field)),
      picture: picture && {
        uri: picture.uri,
        content: toBase64(plainPng(picture.width, picture.height, slate)),
      },
    }
  );
}

/** Quiet enough not to be taken for a finished picture's. */
const slate = [68, 84, 106] as const;
