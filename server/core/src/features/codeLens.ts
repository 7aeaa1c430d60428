import type { CodeLens } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import type { SessionEntry } from '../protocol/sessions.ts';
import { sessions } from './sessions.ts';

/**
 * Above each session, what it lacks and how long it is.
 * @param command of the editor's, run with the post's URI and the session's position; `null`: a click does nothing
 */
export function codeLenses(post: PostDocument, command: string | null): CodeLens[] {
  const entries = post
    .derived(sessions)
    .entries.flatMap((entry): readonly SessionEntry[] => (entry.kind === 'day' ? entry.sessions : [entry]));
  return entries.map((entry) => {
    const { start } = entry.range;
    return {
      range: { start, end: start },
      command:
        command === null
          ? { title: entry.summary, command: '' }
          : { title: entry.summary, command, arguments: [post.uri, start] },
    };
  });
}
