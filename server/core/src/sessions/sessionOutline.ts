import type { PostDocument } from '../post/postDocument.ts';
import { once } from './once.ts';
import { otherKinds } from './otherKinds.ts';
import { readSections } from './readSections.ts';
import type { Session, SessionOutline, SessionSection } from './session.ts';
import { sessionDetails } from './sessionDetails.ts';
import { kindOfSession } from './sessionKind.ts';

/**
 * Finds the sessions of a conference report. Pure and deterministic: the same text gives the same answer.
 *
 * `## Compaction by [Samuel Okoro](https://social.example/@sam)` is a talk, `# Day 1` a day, `# Conclusion` no session.
 * How it decides stands in `docs/sessions.md`. Which sections are sessions is read at once; what they have, and what the
 * other sections are, when it is first asked for: rules need but little of it while somebody types.
 */
export function sessionOutline(post: PostDocument): SessionOutline {
  const { contents, isReport, signs, chosen } = readSections(post);
  const kinds = once(() => otherKinds(signs(), chosen));
  const days = once(() => daysAbove(sections()));
  const detailsOf = sessionDetails(contents);
  const found = new Map<number, Session>();
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const each = signs()[index];
    if (!each) continue;
    const { heading, span } = each.section;
    const kind = once(() => kindOfSession(contents, signs(), each));
    found.set(index, detailsOf(each, { heading, span, kind, day: () => days()[index] ?? null }));
  }
  const sections = once(() =>
    signs().map(({ section: { heading, span } }, index): SessionSection | Session => {
      return found.get(index) ?? { kind: kinds()[index] ?? 'other', heading, span };
    }),
  );
  return {
    isReport,
    get sections() {
      return sections();
    },
    sessions: [...found.values()],
  };
}

/** Of every section, the text of the day that it lies in or behind. */
function daysAbove(sections: readonly SessionSection[]): readonly (string | null)[] {
  let day: { readonly text: string; readonly level: number } | null = null;
  return sections.map((section) => {
    const { heading } = section;
    if (day && heading.level < day.level) day = null;
    if (!isSession(section) && section.kind === 'day') day = { text: heading.text.trim(), level: heading.level };
    return day?.text ?? null;
  });
}

export function isSession(section: SessionSection): section is Session {
  return 'shape' in section;
}
