import { type Sessions, sessionsRequest } from '@lectern/core/protocol/sessions.ts';
import { Position, type TextDocument, Uri, workspace } from 'vscode';
import type { LanguageServer } from '../../languageClient.ts';
import { currentNode } from '../../views/sections/sectionNodes.ts';
import { type SessionNode, sessionNodes } from '../../views/sessions/sessionsModel.ts';

/** A place in a session of an open post. */
export interface SessionAt {
  readonly document: TextDocument;
  readonly position: Position;
}

/** What a code lens or a code action hands over. */
export async function sessionAt(uri: string, { line, character }: Position): Promise<SessionAt> {
  return { document: await workspace.openTextDocument(Uri.parse(uri)), position: new Position(line, character) };
}

/** The session or day at the place; `null` where there is none. */
export async function nodeAt(server: LanguageServer, { document, position }: SessionAt): Promise<SessionNode | null> {
  return currentNode(await nodesOf(server, document), position);
}

/** Days and sessions of the text as it is now, whichever post the view shows. */
export async function nodesOf(server: LanguageServer, document: TextDocument): Promise<readonly SessionNode[]> {
  const answer = await server.ask<Sessions>(sessionsRequest, { textDocument: { uri: document.uri.toString() } });
  return answer === null ? [] : sessionNodes(answer, false);
}
