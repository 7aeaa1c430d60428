import type { Heading } from 'markdown-it-kramdown';
import type { Span } from '../text/span.ts';

/**
 * What an author saw: the sections of a conference report that are sessions. `panel` is any talk among several, `qa`
 * questions and answers beside the talks; those below a talk are a `part` of it.
 */
export type SessionKind = 'talk' | 'keynote' | 'panel' | 'lightning' | 'workshop' | 'qa';

/**
 * What a section of a conference report is. `day` groups sessions, `part` belongs to the session above it (takeaways, a
 * question from the audience), `social` is a party or a dinner, `other` anything else.
 */
export type SectionKind = SessionKind | 'day' | 'part' | 'introduction' | 'toc' | 'closing' | 'social' | 'other';

/** Where the speaker is named, and what else the heading says: the shapes that authors use. */
export type SessionShape =
  /** `## Title by [Speaker](profile)` */
  | 'linked-speaker'
  /** `## Title by Speaker` */
  | 'plain-speaker'
  /** `## Speaker: Title` */
  | 'speaker-first'
  /** `## Title - Speaker` */
  | 'speaker-last'
  /** `## Title ([Speaker](profile) - [Slides](url))` */
  | 'parentheses'
  /** `# [Title - Speaker, Company](recording)` */
  | 'linked-heading'
  /** The title alone, the speaker's photo below it. */
  | 'photo'
  /** The title alone, `By Speaker, Company` below it, in the text or as a heading. */
  | 'byline'
  /** The title alone; speakers, if any, are named in the text. */
  | 'title';

export interface Speaker {
  /** As shown, without company and title. */
  readonly name: string;
  /** Destination of the link to the speaker; `null` without. */
  readonly url: string | null;
  readonly company: string | null;
  /** Source of the speaker's picture; `null` without. */
  readonly photo: string | null;
  /** The name where it stands; of a speaker whom only a photo names, the picture: it may stand right above the session. */
  readonly span: Span;
}

/** A link that a session gives, such as to its recording. */
export interface SessionLink {
  readonly url: string;
  /** The whole link, frame or picture, its attribute list not included. */
  readonly span: Span;
}

/** `docs/sessions.md` says how a section's kind is told. */
export interface SessionSection {
  readonly kind: SectionKind;
  readonly heading: Heading;
  /** From the heading to the next one of its level or above, or the end. */
  readonly span: Span;
}

export interface Session extends SessionSection {
  readonly kind: SessionKind;
  readonly shape: SessionShape;
  /** Without speakers, and without words such as `Keynote:`. */
  readonly title: string;
  readonly speakers: readonly Speaker[];
  readonly recording: SessionLink | null;
  readonly slides: SessionLink | null;
  /** The quotation that stands first in the section; `null` without. */
  readonly abstract: Span | null;
  /** The part headed as takeaways, or the list that such words lead in; `null` without. */
  readonly takeaways: Span | null;
  /** Pictures that are no photo of a speaker. */
  readonly pictures: number;
  /** Of running text, the abstract, code and the heading not included. */
  readonly words: number;
  /** The day heading above it, as shown; `null` without. */
  readonly day: string | null;
}

/** A post as a conference report: every section once, in the order of the text. */
export interface SessionOutline {
  /** Whether the post is a conference report at all; without, no section is a session. */
  readonly isReport: boolean;
  readonly sections: readonly (SessionSection | Session)[];
  /** Those of them that are sessions. */
  readonly sessions: readonly Session[];
}
