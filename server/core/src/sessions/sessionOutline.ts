import type { PostDocument } from '../post/postDocument.ts';
import { readSections } from './readSections.ts';
import type { Session, SessionOutline, SessionSection } from './session.ts';
import { sessionDetails } from './sessionDetails.ts';

/**
 * Finds the sessions of a conference report. Pure and deterministic: the same text gives the same answer.
 *
 * `## Compaction by [Samuel Okoro](https://social.example/@sam)` is a talk, `# Day 1` a day, `# Conclusion` no session.
 * How it decides stands in `docs/sessions.md`.
 */
export function sessionOutline(post: PostDocument): SessionOutline {
  const { contents, isReport, sections } = readSections(post);
  const detailsOf = sessionDetails(post, contents);
  let day: { readonly text: string; readonly level: number } | null = null;
  const outlined = sections.map((found): SessionSection | Session => {
    const { heading, span } = found.signs.section;
    if (day && heading.level < day.level) day = null;
    if (found.kind === 'day') day = { text: heading.text.trim(), level: heading.level };
    if (found.session === null) return { kind: found.kind, heading, span };
    return { ...detailsOf(found.signs), kind: found.session, heading, span, day: day?.text ?? null };
  });
  return { isReport, sections: outlined, sessions: outlined.filter(isSession) };
}

export function isSession(section: SessionSection): section is Session {
  return 'shape' in section;
}
