/** What a conference publishes of its programme, whatever the format. All text is plain: no Markdown, no HTML. */
export interface Schedule {
  /** Empty where the source does not say. */
  readonly title: string;
  /** IANA name such as `Europe/Brussels`; `null` where nobody says: then times are the conference's own. */
  readonly timeZone: string | null;
  /** In order of their start; those without a time last. */
  readonly talks: readonly Talk[];
}

export interface Talk {
  /** The source's own, unique in the schedule. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs are parted by a blank line; empty without. */
  readonly abstract: string;
  readonly speakers: readonly TalkSpeaker[];
  /** `2026-10-05T09:00`, in the conference's time zone; `null` where the source does not say. */
  readonly start: string | null;
  readonly end: string | null;
  /** Empty without, as are the next two. */
  readonly room: string;
  readonly track: string;
  /** As the source words it: `Keynote`, `Talk`, `Workshop`. */
  readonly type: string;
  /** http(s) addresses; `null` without. */
  readonly url: string | null;
  readonly recording: string | null;
  readonly slides: string | null;
}

export interface TalkSpeaker {
  readonly name: string;
  /** A page of the speaker's own, else a social profile, else the conference's page; `null` without. */
  readonly profile: string | null;
  readonly company: string | null;
  readonly photo: string | null;
}

/** What in a schedule could not be read; the rest of it still stands. */
export interface ScheduleProblem {
  /** What is wrong, what that means for the import, and what to do. */
  readonly message: string;
}

export interface ReadSchedule {
  /** `null` where the text is no schedule. */
  readonly schedule: Schedule | null;
  readonly problems: readonly ScheduleProblem[];
}

export interface ReadOptions {
  /** IANA name, for a schedule that does not say its own. */
  readonly timeZone: string | null;
}

/** One format: a further one is one more file, and a line in the list of formats. */
export interface ScheduleFormat {
  readonly id: string;
  /** As people know it: `pretalx`. */
  readonly name: string;
  /** Whether a text looks like this format; cheap, and true for one format at most. */
  detect(content: Content): boolean;
  /** Never throws. */
  read(content: Content, options: ReadOptions): ReadSchedule;
}

/** A text, as far as it can be told without knowing the format. */
export type Content =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'xml' | 'html' | 'empty' | 'other'; readonly text: string };
