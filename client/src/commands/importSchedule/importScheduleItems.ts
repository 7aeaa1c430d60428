import type { ScheduleChoices, ScheduleTalk, ScheduleUpdate } from '@lectern/core/protocol/schedule.ts';
import { withoutIcons } from '../../withoutIcons.ts';

/** One line of the list: a day, a link to add or a talk. */
export type ScheduleItem = ScheduleHeading | ScheduleChoice;

export interface ScheduleHeading {
  readonly kind: 'heading';
  readonly label: string;
}

export interface ScheduleChoice {
  readonly kind: 'update' | 'talk';
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
}

/** What is shown of the talks: of each kind any of the words; empty: all. */
export interface ScheduleFilter {
  readonly days: readonly string[];
  readonly tracks: readonly string[];
  readonly rooms: readonly string[];
}

export const noFilter: ScheduleFilter = { days: [], tracks: [], rooms: [] };

/** Links that the post lacks, then talks day by day, as the conference had them. */
export function scheduleItems(choices: ScheduleChoices, filter: ScheduleFilter): readonly ScheduleItem[] {
  const links = linkUpdates(choices).map(updateItem);
  const talks = choices.talks.filter((talk) => isShown(talk, filter));
  const days = [...new Set(talks.map(({ day }) => day))];
  return [
    ...(links.length > 0 ? [heading('Missing in the post'), ...links] : []),
    ...days.flatMap((day) => [
      heading(day ?? 'Without a time'),
      ...talks.filter((talk) => talk.day === day).map(talkItem),
    ]),
  ];
}

/** Links are added without further ado; a title is the author's until they say otherwise. */
export function linkUpdates({ updates }: ScheduleChoices): readonly ScheduleUpdate[] {
  return updates.filter(({ kind }) => kind !== 'title');
}

export function titleUpdates({ updates }: ScheduleChoices): readonly ScheduleUpdate[] {
  return updates.filter(({ kind }) => kind === 'title');
}

/** Each word that the filter knows, once, in the order of the schedule. */
export function filterWords({ talks }: ScheduleChoices): ScheduleFilter {
  const words = (of: (talk: ScheduleTalk) => string): readonly string[] =>
    [...new Set(talks.map(of))].filter((word) => word !== '');
  return { days: words(({ day }) => day ?? ''), tracks: words(({ track }) => track), rooms: words(({ room }) => room) };
}

function isShown({ day, track, room }: ScheduleTalk, { days, tracks, rooms }: ScheduleFilter): boolean {
  const isOne = (word: string, words: readonly string[]): boolean => words.length === 0 || words.includes(word);
  return isOne(day ?? '', days) && isOne(track, tracks) && isOne(room, rooms);
}

function heading(label: string): ScheduleHeading {
  return { kind: 'heading', label };
}

function talkItem({ id, title, speakers, time, room, track, isPresent, ...has }: ScheduleTalk): ScheduleChoice {
  const links = [...(has.hasRecording ? ['recording'] : []), ...(has.hasSlides ? ['slides'] : [])];
  const parts = [time, room, track, ...links].filter((part) => part !== '');
  return {
    kind: 'talk',
    id,
    label: `${isPresent ? '$(check) ' : ''}${withoutIcons(title)}`,
    description: withoutIcons([...(isPresent ? ['in the post'] : []), ...speakers].join(', ')),
    ...(parts.length > 0 && { detail: withoutIcons(parts.join(' · ')) }),
  };
}

function updateItem({ id, kind, title, to }: ScheduleUpdate): ScheduleChoice {
  const label = kind === 'recording' ? '$(device-camera-video) Recording of' : '$(preview) Slides of';
  return { kind: 'update', id, label: `${label} “${withoutIcons(title)}”`, description: withoutIcons(to) };
}
