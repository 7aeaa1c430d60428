import type { Position, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Impossible } from '../impossible.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** Request: reads a conference's schedule, and what a post has of it. `null` for a file that is no post. */
export const scheduleRequest = 'lectern/schedule';

export interface ScheduleParams {
  readonly textDocument: TextDocumentIdentifier;
  /** What a person has: a link to the web, or the text of a file. */
  readonly source: { readonly link: string } | { readonly text: string };
  /** For a schedule that does not say its own: `Europe/Brussels`. */
  readonly timeZone: string | null;
  /** Where reports of progress go. */
  readonly workDoneToken?: string | number;
}

/** The http(s) address that a text is, blanks around it aside, as a source's link; `null` for anything else. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  return webPattern.test(trimmed) ? trimmed : null;
}

/** A host's name or number, perhaps a port; nobody's name or password. */
const webPattern = /^https?:\/\/(?:[^\s/?#@\\:[\]%<>^|]+|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?]\S*)?(?:#\S*)?$/i;

export interface ScheduleAnswer {
  /** What is wrong with the schedule, in words. */
  readonly problems: readonly string[];
  /** `null` where there is none: the problems say why. */
  readonly choices: ScheduleChoices | null;
}

export interface ScheduleChoices {
  /** To be given back with what is chosen of it. */
  readonly schedule: Schedule;
  /** In order of their start; those without a time last. */
  readonly talks: readonly ScheduleTalk[];
  /** What the schedule knows by now of talks that the post has, in the order of the post. */
  readonly updates: readonly ScheduleUpdate[];
}

export interface ScheduleTalk {
  readonly id: string;
  readonly title: string;
  /** Names. */
  readonly speakers: readonly string[];
  /** `Monday, 5 October 2026`; `null` without a time. */
  readonly day: string | null;
  /** `09:00–10:00` on the conference's clock; empty without. */
  readonly time: string;
  /** Empty without, as is the next one. */
  readonly room: string;
  readonly track: string;
  readonly hasRecording: boolean;
  readonly hasSlides: boolean;
  /** Whether the post has it already. */
  readonly isPresent: boolean;
}

export interface ScheduleUpdate {
  readonly id: string;
  readonly kind: 'recording' | 'slides' | 'title';
  /** Of the session in the post. */
  readonly title: string;
  /** The address, or the title as it reads now. */
  readonly to: string;
}

/** Request: edits that put chosen talks into a post, and make chosen updates. `null` for a file that is no post. */
export const importScheduleRequest = 'lectern/importSchedule';

export interface ImportScheduleParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly schedule: Schedule;
  /** Ids. */
  readonly talks: readonly string[];
  readonly updates: readonly string[];
}

export type ImportScheduleAnswer =
  | {
      readonly edits: readonly TextEdit[];
      /** Links in other files to headings that have another id now; `null` for none. */
      readonly elsewhere: WorkspaceEdit | null;
      /** Where the first of the new headings stands after the edits; `null` without. */
      readonly shown: Position | null;
      readonly inserted: number;
      readonly updated: number;
      /** What could not be done, in words. */
      readonly left: readonly string[];
    }
  | Impossible;
