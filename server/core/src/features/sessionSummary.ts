import type { MissingPart } from '../protocol/sessions.ts';

/** What a session lacks and how long it is: `no recording · 231 words`. */
export function sessionSummary(missing: readonly MissingPart[], words: number): string {
  return [...missing.map((part) => lacking[part]), `${words} ${words === 1 ? 'word' : 'words'}`].join(' · ');
}

const lacking: Readonly<Record<MissingPart, string>> = {
  speaker: 'no speaker',
  speakerLink: 'no link to the speaker',
  photo: 'no photo',
  recording: 'no recording',
  slides: 'no slides',
  text: 'hardly any text',
};
