import type { CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from './cancelled.ts';
import type { OpenPost } from './posts.ts';
import type { Session } from './session.ts';

/** Runs a feature on an open post; `none` for a file that is no post, and where the feature fails. */
export function withPost<Result>(
  { guard, posts }: Session,
  feature: string,
  uri: string,
  token: CancellationToken,
  none: Result,
  run: (open: OpenPost) => Result | Promise<Result>,
): Promise<Result> {
  return guard(feature, none, async () => {
    const open = await posts.get(uri);
    throwIfCancelled(token);
    return open ? run(open) : none;
  });
}
