import type { Block, List } from 'markdown-it-kramdown';
import { headingLine, type Line, lineOf } from './headingLine.ts';
import { isWithoutText } from './lead.ts';
import { isKnown, type Person, peopleIn, type Witness } from './people.ts';
import type { Contents, Section } from './sectionContents.ts';

export interface Byline {
  readonly line: Line;
  readonly people: readonly Person[];
  readonly block: Block;
  /** Whether a word such as `By`, a link or the section's text makes it one; else only sections beside it that have one. */
  readonly isSure: boolean;
  /** Whether the name is bold or in italics, or a heading. */
  readonly isEmphasised: boolean;
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
  const found = labelled(line, witness);
  if (found) return { line, people: found, block: first, isSure: true, isEmphasised: false };
  return first === text && !isSentence(line.text) ? alone(line, witness, first) : null;
}

const label = /^\s*(?:(?:by|presented by|given by)\b:?|(?:speaker|presenter|host|trainer|with)(s|\(s\))?\s*:)\s*/i;

/** The people behind `By` or `Speakers:`. */
function labelled(line: Line, witness: Witness): readonly Person[] | null {
  const found = label.exec(line.text);
  if (!found) return null;
  const among: Witness = found[1] === undefined ? witness : { ...witness, expects: 'several' };
  return peopleIn(line, found[0].length, line.text.length, among);
}

function alone(line: Line, witness: Witness, block: Block): Byline | null {
  const people = peopleIn(line, 0, line.text.length, witness);
  if (!people) return null;
  const [first] = block.type === 'paragraph' ? block.children : [];
  return {
    line,
    people,
    block,
    isSure: people.every(({ name, url }) => url !== null || isKnown(name, witness)),
    isEmphasised: first?.type === 'emphasis' || first?.type === 'strong' || block.type === 'heading',
  };
}

/** Longer lines tell something. */
const longest = 120;

function isSentence(text: string): boolean {
  return text.length > longest || /[.!?:]\s*$/.test(text);
}

/** `- Speaker: Ada Brandt` among the first facts of a session. */
function listed(list: List, witness: Witness): Byline | null {
  for (const item of list.children.slice(0, 4)) {
    const [text] = item.children;
    if (text?.type !== 'paragraph') continue;
    const line = lineOf(text.children, 300, true);
    const people = labelled(line, witness);
    if (people) return { line, people, block: list, isSure: true, isEmphasised: false };
  }
  return null;
}

function headingBelow(contents: Contents, section: Section, witness: Witness): Byline | null {
  const below = contents.sections[section.index + 1];
  if (below?.parent !== section.index) return null;
  const line = headingLine(below.heading);
  const people = labelled(line, witness);
  if (people) return { line, people, block: below.heading, isSure: true, isEmphasised: true };
  // several such headings are sections of their own
  const isOnly = !contents.sections.some(
    ({ parent, index, heading }) =>
      parent === section.index && index > below.index && isName(headingLine(heading), witness),
  );
  return isOnly ? alone(line, witness, below.heading) : null;
}

function isName(line: Line, witness: Witness): boolean {
  return peopleIn(line, 0, line.text.length, witness) !== null;
}
