import type { MissingPart } from '../protocol/sessions.ts';

/** What a session lacks and how long it is: `no recording · 231 words`, `no slides · no text`. */
export function sessionSummary(missing: readonly MissingPart[], words: number): string {
  const length = words === 0 ? 'no text' : `${words} ${words === 1 ? 'word' : 'words'}`;
  const parts = missing.filter((part) => part !== 'text' || words > 0);
  return [...parts.map((part) => lacking[part]), length].join(' · ');
}

const lacking: Readonly<Record<MissingPart, string>> = {
  speaker: 'no speaker',
  speakerLink: 'no link to the speaker',
  photo: 'no photo',
  recording: 'no recording',
  slides: 'no slides',
  text: 'hardly any text',
};
