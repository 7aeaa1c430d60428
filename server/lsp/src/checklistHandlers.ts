import { checklistEntries, type Inspected, itemFixes } from '@lectern/core/features/checklistEntries.ts';
import {
  type Checklist,
  type ChecklistParams,
  checklistRequest,
  type FixItemParams,
  fixItemRequest,
} from '@lectern/core/protocol/checklist.ts';
import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import { throwIfCancelled } from './cancelled.ts';
import type { Session } from './session.ts';

/** Answers what is asked of a post before it is published. */
export function answerChecklistRequests(session: Session): void {
  const { connection, documents, guard } = session;
  // a view that fails shows what it showed last
  const last = new Map<string, Checklist | null>();
  documents.onDidClose(({ document }) => last.delete(document.uri));

  connection.onRequest(checklistRequest, ({ textDocument: { uri } }: ChecklistParams, token) =>
    guard('checklist', last.get(uri) ?? null, async () => {
      const inspected = await inspect(session, uri);
      throwIfCancelled(token);
      const answer = inspected && checklistEntries(inspected);
      last.set(uri, answer);
      return answer;
    }),
  );
  connection.onRequest<PostEdit | null, void>(fixItemRequest, ({ textDocument, item, range }: FixItemParams, token) =>
    guard<PostEdit | null>('checklist', null, async () => {
      const inspected = await inspect(session, textDocument.uri);
      throwIfCancelled(token);
      return inspected && itemFixes(inspected, item, range ?? null);
    }),
  );
}

/** `null` for a file that is no post of a blog. */
async function inspect({ inspector, posts, webAnswers }: Session, uri: string): Promise<Inspected | null> {
  const inspection = await inspector.inspect(uri);
  const open = await posts.get(uri);
  if (!inspection || !open?.blog) return null;
  return { post: open.post, site: open.site, findings: inspection.findings, answers: webAnswers.of(uri).answers };
}
