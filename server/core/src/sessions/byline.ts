import type { Block, List } from 'markdown-it-kramdown';
import { headingLine, type Line, lineOf } from './headingLine.ts';
import { isWithoutText } from './lead.ts';
import { isKnown, type Person, peopleIn, type Witness } from './people.ts';
import type { Contents, Section } from './sectionContents.ts';

export interface Byline {
  readonly line: Line;
  readonly people: readonly Person[];
  readonly block: Block;
}

/**
 * The line below a heading that names the speakers: `By Ada Brandt & Kofi Adjei, Harbour`, `Speaker: …`, a name alone; or
 * a heading below it, `### by [Ada Brandt](…)`.
 */
export function bylineOf(contents: Contents, section: Section, witness: Witness): Byline | null {
  const first = contents
    .blocksIn(section.own)
    .slice(0, 4)
    .find((block) => block.type !== 'heading' && !isWithoutText(contents, block));
  if (!first) return headingBelow(contents, section, witness);
  if (first.type === 'list') return listed(first, witness);
  // some quote the line
  const text = first.type === 'blockquote' ? first.children[0] : first;
  if (text?.type !== 'paragraph') return null;
  const line = lineOf(text.children, 300, true);
  const lead = /^\s*(?:by\b:?|speakers?\s*:|presented by\b:?|presenters?\s*:|with\s*:)\s*/i.exec(line.text);
  const people = peopleIn(line, lead?.[0].length ?? 0, line.text.length, witness);
  if (!people) return null;
  const isAlone = first === text && people.every(({ name, url }) => url !== null || isKnown(name, witness));
  return lead || isAlone ? { line, people, block: first } : null;
}

/** `- Speaker: Ada Brandt` among the first facts of a session. */
function listed(list: List, witness: Witness): Byline | null {
  for (const item of list.children.slice(0, 4)) {
    const [text] = item.children;
    if (text?.type !== 'paragraph') continue;
    const line = lineOf(text.children, 300, true);
    const lead = /^\s*(?:by|speakers?|presenters?|presented by)\s*:\s*/i.exec(line.text);
    const people = lead && peopleIn(line, lead[0].length, line.text.length, witness);
    if (people) return { line, people, block: list };
  }
  return null;
}

function headingBelow(contents: Contents, section: Section, witness: Witness): Byline | null {
  const below = contents.sections[section.index + 1];
  if (below?.parent !== section.index) return null;
  const line = headingLine(below.heading);
  const lead = /^\s*(?:presented )?by\b:?\s*/i.exec(line.text);
  const people = lead && peopleIn(line, lead[0].length, line.text.length, witness);
  return people ? { line, people, block: below.heading } : null;
}
