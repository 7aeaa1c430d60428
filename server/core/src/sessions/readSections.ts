import type { PostDocument } from '../post/postDocument.ts';
import { beginningOf } from './evidence.ts';
import { sessionKindIn } from './headingKind.ts';
import { isReport } from './isReport.ts';
import { type Contents, contentsOf, type Section } from './sectionContents.ts';
import type { SectionKind, SessionKind } from './session.ts';
import { type Signs, type Strength, signsOf, strengthOf } from './signs.ts';

/** What was decided of a section. */
export interface Found {
  readonly section: Section;
  readonly kind: SectionKind;
  /** What makes it a session; `null` where it is none. */
  readonly session: { readonly kind: SessionKind; readonly signs: Signs } | null;
}

export interface FoundSections {
  readonly contents: Contents;
  readonly isReport: boolean;
  readonly sections: readonly Found[];
}

/** Decides of every section what it is. */
export function readSections(post: PostDocument): FoundSections {
  const contents = contentsOf(post);
  const signs = signsOf(contents);
  const report = isReport(post, signs);
  const sessions = report ? chooseSessions(signs) : new Set<number>();
  const sections = signs.map((each, index): Found => {
    const { section } = each;
    if (sessions.has(index)) {
      const kind = kindOfSession(contents, signs, each);
      return { section, kind, session: { kind, signs: each } };
    }
    return { section, kind: 'other', session: null };
  });
  return { contents, isReport: report, sections: withoutSessions(signs, sections, sessions) };
}

/** Indices of the sections that are sessions: none of them lies in another. */
function chooseSessions(signs: readonly Signs[]): ReadonlySet<number> {
  const strengths = signs.map(strengthOf);
  const groups = countGroups(signs, strengths);
  const hasStrongInside = new Set(
    signs.flatMap(({ section }, index) => (strengths[index] === 'strong' ? section.parent : [])),
  );
  const chosen = new Set<number>();
  let inside = -1;
  for (const [index, each] of signs.entries()) {
    const { section, words } = each;
    if (section.span.start < inside) continue;
    const group = groups.get(groupOf(each)) ?? { all: 0, strong: 0, looks: 0, text: 0 };
    const shaped = group.strong + group.looks;
    const strength = strengths[index] ?? 'none';
    const isSession =
      strength === 'strong' ||
      (words === 'qa' && shaped > 0) ||
      (strength === 'looks' && (each.speaksOfTalk || (shaped >= 2 && shaped * 2 >= group.all))) ||
      (strength === 'text' && !hasStrongInside.has(index) && (shaped + group.text) * 2 >= group.all);
    if (!isSession) continue;
    chosen.add(index);
    inside = section.span.end;
  }
  return chosen;
}

interface Group {
  /** Sections that no word of their headings makes anything else. */
  all: number;
  strong: number;
  looks: number;
  text: number;
}

/** Sections of one level in one section. */
function groupOf({ section }: Signs): string {
  return `${section.parent}/${section.heading.level}`;
}

function countGroups(signs: readonly Signs[], strengths: readonly Strength[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [index, each] of signs.entries()) {
    const strength = strengths[index] ?? 'none';
    if (each.words !== null && strength === 'none') continue;
    const group = groups.get(groupOf(each)) ?? { all: 0, strong: 0, looks: 0, text: 0 };
    group.all += 1;
    if (strength !== 'none') group[strength] += 1;
    groups.set(groupOf(each), group);
  }
  return groups;
}

function kindOfSession(contents: Contents, all: readonly Signs[], signs: Signs): SessionKind {
  if (signs.words === 'qa') return 'qa';
  const byHeading = sessionKindIn(signs.line.text);
  if (byHeading) return byHeading;
  for (let at = signs.section.parent; at >= 0; at = all[at]?.section.parent ?? -1) {
    const above = all[at];
    const kind = above && above.words !== 'day' ? sessionKindIn(above.line.text) : null;
    if (kind) return kind;
  }
  const first = /^[^.!?]*/.exec(beginningOf(contents, signs.section).trim())?.[0] ?? '';
  return sessionKindIn(first) ?? 'talk';
}

/** Names the sections that are no sessions: by their words, by what they lie in, by where they stand. */
function withoutSessions(
  signs: readonly Signs[],
  sections: readonly Found[],
  sessions: ReadonlySet<number>,
): readonly Found[] {
  const first = Math.min(...sessions);
  const last = Math.max(...sessions);
  const kinds: SectionKind[] = [];
  let inside = -1;
  return sections.map((found, index): Found => {
    const each = signs[index];
    if (found.session || !each) {
      kinds.push(found.kind);
      inside = found.section.span.end;
      return found;
    }
    const kind = (): SectionKind => {
      if (found.section.span.start < inside) return 'part';
      const above = found.section.parent < 0 ? null : (kinds[found.section.parent] ?? null);
      const words = each.words;
      if (sessions.size === 0) return words === 'part' || words === 'qa' ? 'other' : (words ?? 'other');
      if (words === 'part') return index > first ? (index < last ? 'part' : 'closing') : 'introduction';
      if (words === 'closing' && index > first && index < last) return 'part';
      if (words !== null && words !== 'qa') return words;
      if (above === 'introduction' || above === 'closing' || above === 'social' || above === 'toc') return above;
      const holdsSessions = [...sessions].some(
        (at) => at > index && (sections[at]?.section.span.start ?? 0) < found.section.span.end,
      );
      if (holdsSessions) return 'other';
      if (index < first) return 'introduction';
      return index > last ? 'closing' : 'other';
    };
    const decided = kind();
    kinds.push(decided);
    return { ...found, kind: decided };
  });
}
