import { type Byline, bylineOf, isWithoutText } from './byline.ts';
import { speaksOfTalk } from './evidence.ts';
import { afterDay, kindByWords } from './headingKind.ts';
import { headingLine, type Line } from './headingLine.ts';
import { couldBeName } from './names.ts';
import { type Contents, mentionsIn, type Picture, type Section } from './sectionContents.ts';
import type { SectionKind } from './session.ts';
import type { Reading } from './shapes/shape.ts';
import { readHeading } from './shapes/shapes.ts';

/** What a section shows before anything is decided about it. */
export interface Signs {
  readonly section: Section;
  readonly line: Line;
  /** By the heading's words alone. */
  readonly words: SectionKind | null;
  readonly reading: Reading | null;
  readonly byline: Byline | null;
  /** Photos that stand above the section's text, or right above its heading. */
  readonly photos: readonly Picture[];
  readonly speaksOfTalk: boolean;
}

/** How much speaks for a section being a session. */
export type Strength = 'strong' | 'looks' | 'text' | 'none';

/** What every section of a post shows, in the order of the text. */
export function signsOf(contents: Contents): readonly Signs[] {
  return contents.sections.map((section, index) => signs(contents, section, contents.sections[index - 1] ?? null));
}

export function strengthOf({ words, reading, byline, photos, speaksOfTalk: speaks }: Signs): Strength {
  if (reading?.isCertain || byline) return 'strong';
  if (words !== null && words !== 'qa') return 'none';
  if (photos.some(({ alt }) => couldBeName(alt))) return 'strong';
  if (reading) return 'looks';
  return speaks || photos.length > 0 ? 'text' : 'none';
}

function signs(contents: Contents, section: Section, previous: Section | null): Signs {
  const line = headingLine(section.heading);
  const near = {
    start: previous ? photoStart(contents, previous) : section.span.start,
    end: leadEnd(contents, section),
  };
  const isKnown = mentionsIn(contents, section.span, near);
  const rest = afterDay(line.text);
  const words = rest === null ? kindByWords(line.text) : dayKind(rest);
  const reading = readHeading({ line, isKnown });
  return {
    section,
    line,
    words,
    reading,
    byline: reading?.isCertain ? null : bylineOf(contents, section, isKnown),
    photos: contents.picturesIn(near).filter(({ isPhoto }) => isPhoto),
    speaksOfTalk: speaksOfTalk(contents, section),
  };
}

/** `Day 2: Conclusion` closes, it does not group. */
function dayKind(rest: string): SectionKind {
  const kind = kindByWords(rest);
  return kind === 'closing' || kind === 'social' || kind === 'toc' ? kind : 'day';
}

/** Where the pictures begin that stand without words at a section's end: of the next section's speaker, some put them there. */
function photoStart(contents: Contents, { own }: Section): number {
  const last = contents.blocksIn(own).at(-1);
  return last && isWithoutText(contents, last) ? last.start : own.end;
}

/** The end of a section's first block with words. */
function leadEnd(contents: Contents, { own }: Section): number {
  const first = contents.blocksIn(own).find((block) => !isWithoutText(contents, block));
  return first ? Math.min(first.end, own.end) : own.end;
}
