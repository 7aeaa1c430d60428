import type { KnownSession, SessionCardValues } from '@lectern/core/protocol/sessionCards.ts';

/** Whether a post's session is most likely the one that somebody is about to add: of that title, or one very like it by the same speaker. */
export function sameSession(
  known: KnownSession,
  { title, speakers }: Pick<SessionCardValues, 'title' | 'speakers'>,
): boolean {
  const [one, other] = [plain(known.title), plain(title)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const names = new Set(known.speakers.map(plain));
  const isSameSpeaker = speakers.some(({ name }) => names.has(plain(name)));
  return isSameSpeaker && (one.startsWith(other) || other.startsWith(one));
}

/** Letters and digits, in lower case, without accents. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
