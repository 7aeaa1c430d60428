import type { SessionEntry } from '@lectern/core/protocol/sessions.ts';
import { flatten } from '../../views/sections/sectionNodes.ts';
import type { SessionNode } from '../../views/sessions/sessionsModel.ts';

/**
 * The session in what a post has become: the only one of its title or, where several have it, of its title and speakers;
 * `null` where it is gone, retitled, or may be any of several.
 */
export function sameSessionNow(
  session: SessionEntry,
  before: readonly SessionNode[],
  now: readonly SessionNode[],
): SessionEntry | null {
  const speakers = namesOf(session);
  const ofTitle = (nodes: readonly SessionNode[]): readonly SessionEntry[] =>
    flatten(nodes).flatMap(({ entry }) => (entry.kind !== 'day' && entry.title === session.title ? [entry] : []));
  const [was, is] = [ofTitle(before), ofTitle(now)];
  const [only] = is;
  if (was.length === 1 && is.length === 1 && only) return only;
  const ofSpeakers = (entries: readonly SessionEntry[]): readonly SessionEntry[] =>
    entries.filter((entry) => namesOf(entry) === speakers);
  const [found, other] = ofSpeakers(is);
  return ofSpeakers(was).length === 1 && found && !other ? found : null;
}

function namesOf({ speakers }: SessionEntry): string {
  return speakers.map(({ name }) => name).join('\n');
}
