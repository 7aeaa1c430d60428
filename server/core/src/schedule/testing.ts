import type { Talk, TalkSpeaker } from './schedule.ts';

/** A talk that only has what a test says of it. */
export function talkWith(fields: Partial<Omit<Talk, 'speakers'>>, ...names: readonly string[]): Talk {
  return {
    id: 'a',
    title: 'A talk',
    speakers: names.map(speakerNamed),
    start: null,
    end: null,
    abstract: '',
    room: '',
    track: '',
    type: '',
    url: null,
    recording: null,
    slides: null,
    ...fields,
  };
}

function speakerNamed(name: string): TalkSpeaker {
  return { name, profile: null, company: null, photo: null };
}
