import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import {
  type AddToSessionParams,
  addToSessionRequest,
  type SessionAdditionKind,
  type SessionEntry,
} from '@lectern/core/protocol/sessions.ts';
import { commands, Disposable, Position, type TextDocument, window } from 'vscode';
import { applyPostEdit } from '../../applyPostEdit.ts';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { currentNode, findNode } from '../../views/sections/sectionNodes.ts';
import { upToDate } from '../../views/sections/upToDate.ts';
import type { SessionsSource } from '../../views/sessions/sessionsSource.ts';
import { withoutIcons } from '../../withoutIcons.ts';
import { askAddress } from '../askAddress.ts';
import { askPicture } from './askPicture.ts';
import { sameSessionNow } from './sameSessionNow.ts';
import { nodesOf, type SessionAt, sessionAt } from './sessionAt.ts';
import { addToSession } from './sessionCommands.ts';

const failures: Readonly<Record<SessionAdditionKind, string>> = {
  recording: 'No recording added',
  slides: 'No slides added',
  photo: 'No speaker photo added',
};

const ofKind: Readonly<Record<string, SessionAdditionKind>> = {
  'lectern.addRecording': 'recording',
  'lectern.addSlides': 'slides',
  'lectern.addSpeakerPhoto': 'photo',
};

/** `Lectern: Add Recording…`, `Add Slides…` and `Add Speaker Photo…`: to the session at the cursor, or of the view. */
export function addToSessionCommands(server: LanguageServer, blogs: Blogs, source: SessionsSource): Disposable {
  const add = async (session: SessionAt | null, kind: SessionAdditionKind): Promise<void> => {
    const before = session === null ? [] : await nodesOf(server, session.document);
    const entry = session && currentNode(before, session.position)?.entry;
    if (!session || !entry || entry.kind === 'day') {
      void window.showWarningMessage(`${failures[kind]}: put the cursor into a session of a conference report`);
      return;
    }
    const additions = await ask(kind, entry, session.document, blogs);
    if (additions === null) return;
    const { document } = session;
    const { version, uri } = document;
    // the text may have changed while the author was looking for the address
    const now = sameSessionNow(entry, before, await nodesOf(server, document));
    if (now === null) {
      void window.showWarningMessage(
        `${failures[kind]}: “${entry.title}” is no longer there, or goes by another title`,
      );
      return;
    }
    const params: AddToSessionParams = {
      textDocument: { uri: uri.toString() },
      position: now.range.start,
      ...additions,
    };
    await applyPostEdit(document, version, await server.ask<PostEdit>(addToSessionRequest, params), failures[kind]);
  };
  return Disposable.from(
    ...Object.entries(ofKind).map(([id, kind]) =>
      commands.registerCommand(id, async (key: unknown) => add(await sessionOf(source, key), kind)),
    ),
    commands.registerCommand(addToSession, async (uri: string, at: Position, kind: SessionAdditionKind) =>
      add(await sessionAt(uri, at), kind),
    ),
  );
}

/** That of the view with the key; without one, at the cursor. */
async function sessionOf(source: SessionsSource, key: unknown): Promise<SessionAt | null> {
  const { document, nodes } = await upToDate(source);
  const node = typeof key === 'string' ? findNode(nodes, key) : null;
  if (document !== null && node !== null) {
    const { line, character } = node.entry.range.start;
    return { document, position: new Position(line, character) };
  }
  const editor = window.activeTextEditor;
  return editor === undefined ? null : { document: editor.document, position: editor.selection.active };
}

async function ask(
  kind: SessionAdditionKind,
  entry: SessionEntry,
  document: TextDocument,
  blogs: Blogs,
): Promise<Pick<AddToSessionParams, 'recording' | 'slides' | 'photo'> | null> {
  if (kind === 'photo') {
    const speaker = await askSpeaker(entry);
    if (speaker === undefined) return null;
    const source = await askPicture(blogs.of(document.uri)?.source ?? null, `Photo of ${speaker}`);
    return source === undefined ? null : { photo: { source, speaker } };
  }
  const address = await askAddress(
    kind === 'recording' ? `Recording of “${entry.title}”` : `Slides of “${entry.title}”`,
    kind === 'recording' ? 'https://www.youtube.com/watch?v=…' : 'https://speakerdeck.com/…',
  );
  return address === undefined ? null : { [kind]: address };
}

/** The one without a photo; of several, the author chooses. */
async function askSpeaker({ speakers, title }: SessionEntry): Promise<string | undefined> {
  const names = speakers.filter(({ photo }) => photo === null).map(({ name }) => name);
  if (names.length > 1) {
    const items = names.map((name) => ({ label: withoutIcons(name), name }));
    return (await window.showQuickPick(items, { title: `Photo of which speaker of “${title}”?` }))?.name;
  }
  const [name] = names;
  if (name !== undefined) return name;
  const reason =
    speakers.length === 0 ? 'the session names no speaker' : 'each speaker of the session has a photo already';
  void window.showWarningMessage(`${failures.photo}: ${reason}`);
  return undefined;
}
