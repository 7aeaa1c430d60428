import type { PostDocument } from '../post/postDocument.ts';
import type { SessionEntry, Sessions, SessionsDay } from '../protocol/sessions.ts';
import type { Session } from '../sessions/session.ts';
import { isSession, sessionOutline } from '../sessions/sessionOutline.ts';
import { wholeSpan } from '../sessions/wholeSpan.ts';
import { sessionSummary } from './sessionSummary.ts';
import { missingParts } from './sessionsMissing.ts';

/** The sessions of a post, those behind a day's heading below it, as a view lists them. */
export function sessions(post: PostDocument): Sessions {
  const outline = post.derived(sessionOutline);
  const missingOf = missingParts(outline.sessions);
  const entries: (SessionEntry | (SessionsDay & { readonly sessions: SessionEntry[] }))[] = [];
  let day: (SessionsDay & { readonly sessions: SessionEntry[] }) | null = null;
  for (const section of outline.sections) {
    const place = {
      range: post.lines.rangeOf(section.heading),
      section: post.lines.rangeOf(wholeSpan(outline, section)),
    };
    if (section.kind === 'day') {
      day = { kind: 'day', title: section.heading.text.trim(), ...place, sessions: [] };
      entries.push(day);
    } else if (isSession(section)) {
      const entry = { ...entryOf(section, missingOf), ...place };
      if (day && section.day !== null) day.sessions.push(entry);
      else entries.push(entry);
    }
  }
  return { isReport: outline.isReport, entries };
}

function entryOf(
  session: Session,
  missingOf: ReturnType<typeof missingParts>,
): Omit<SessionEntry, 'range' | 'section'> {
  const { kind, title, speakers, recording, slides, words } = session;
  const missing = missingOf(session);
  return {
    kind,
    title,
    speakers: speakers.map(({ name, url, company, photo }) => ({ name, url, company, photo })),
    recording: recording?.url ?? null,
    slides: slides?.url ?? null,
    words,
    minutes: minutesToRead(words),
    missing,
    summary: sessionSummary(missing, words),
  };
}

/** Words that are read in a minute. */
const pace = 220;

function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / pace));
}
