import { type Block, type List, plainText, type Table } from 'markdown-it-kramdown';
import type { Span } from '../text/span.ts';
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
 * The line below a heading that names the speakers: `By Ada Brandt & Kofi Adjei, Harbour`, `Speaker: …` among the first
 * facts or at the end, a name alone; or a heading below it, `### by [Ada Brandt](…)`.
 */
export function bylineOf(contents: Contents, section: Section, witness: Witness): Byline | null {
  const blocks = contents.blocksIn(section.own).filter(({ type }) => type !== 'heading');
  const first = blocks.find((block) => !isWithoutText(contents, block));
  if (!first) return headingBelow(contents, section, witness);
  const at = blocks.indexOf(first);
  for (const block of [...blocks.slice(at, at + 3), ...blocks.slice(at + 3).slice(-1)]) {
    if (!mayLabel.test(contents.sourceOf(block, 500))) continue;
    const found = labelledIn(block, block === first, witness);
    if (found) return { ...found, block, isSure: true, isEmphasised: false };
  }
  if (first.type === 'list') return listed(first, witness);
  if (first.type !== 'paragraph' || /[.!?:]\s*$/.test(contents.sourceOf(first, 600))) return null;
  const line = lineOf(first.children, longest + 1, true);
  return isSentence(line.text) ? null : alone(line, witness, first);
}

/** Most blocks have no line that begins with such a word, and need no closer look. */
const mayLabel =
  /(?:^|\n|<\w+>)[\s>*_|([—–-]*(?:\w+ )?(?:by|presented|given|speakers?|presenters?|hosts?|trainers?|with|who)\b/i;

type Named = Pick<Byline, 'line' | 'people'>;

/** The people of a line in a block that says that it names the speakers: of a paragraph, a list, a quotation, a table. */
function labelledIn(block: Block, isFirst: boolean, witness: Witness): Named | null {
  switch (block.type) {
    case 'paragraph': {
      const line = lineOf(block.children, 300);
      for (const span of line.lines) {
        const text = line.text.slice(span.start, span.end);
        if (!isFirst && isSentence(text)) continue;
        const people = labelled(line, span, witness);
        if (people) return { line, people };
      }
      return null;
    }
    case 'list':
      return firstOf(block.children.slice(0, 4), (item) => labelledChild(item.children[0], witness));
    case 'blockquote':
      // some quote the line
      return labelledChild(block.children[0], witness);
    case 'table':
      return labelledRow(block, witness);
    default:
      return null;
  }
}

function labelledChild(block: Block | undefined, witness: Witness): Named | null {
  return block?.type === 'paragraph' ? labelledIn(block, true, witness) : null;
}

/** `| Speaker | Ada Brandt |`. */
function labelledRow({ children }: Table, witness: Witness): Named | null {
  const rows = children.flatMap((part) => part.children).slice(0, 4);
  return firstOf(rows, ({ children: [name, value] }) => {
    const found = name && value ? label.exec(`${plainText(name).trim()}: `) : null;
    if (!found || !value) return null;
    const line = lineOf(value.children, 300, true);
    const people = peopleIn(line, 0, line.text.length, among(found, witness));
    return people && { line, people };
  });
}

const label =
  /^\s*(?:(?:(?:(?:talk|session|keynote|workshop) )?by|presented by|given by)\b:?|(?:speaker|presenter|host|trainer|with|who)(s|\(s\))?\s*:)\s*/i;

/** The people behind `By` or `Speakers:`. */
function labelled(line: Line, { start, end }: Span, witness: Witness): readonly Person[] | null {
  const found = label.exec(line.text.slice(start, end));
  return found && peopleIn(line, start + found[0].length, end, among(found, witness));
}

function among(found: RegExpExecArray, witness: Witness): Witness {
  return found[1] === undefined ? witness : { ...witness, expects: 'several' };
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

/** `- Ada Brandt`, alone or above a fact or two. */
function listed(list: List, witness: Witness): Byline | null {
  const [item] = list.children;
  const text = item?.children[0];
  if (text?.type !== 'paragraph' || list.children.length > 3) return null;
  const line = lineOf(text.children, longest + 1, true);
  return isSentence(line.text) ? null : alone(line, witness, list);
}

/** Longer lines tell something. */
const longest = 120;

function isSentence(text: string): boolean {
  return text.length > longest || /[.!?:]\s*$/.test(text);
}

function headingBelow(contents: Contents, section: Section, witness: Witness): Byline | null {
  const below = contents.sections[section.index + 1];
  if (below?.parent !== section.index) return null;
  const line = headingLine(below.heading);
  const people = labelled(line, { start: 0, end: line.text.length }, witness);
  if (people) return { line, people, block: below.heading, isSure: true, isEmphasised: true };
  // several such headings are sections of their own
  for (let at = below.index + 1; ; at++) {
    const next = contents.sections[at];
    if (!next || next.span.start >= section.span.end) break;
    if (next.parent === section.index && isName(headingLine(next.heading), witness)) return null;
  }
  return alone(line, witness, below.heading);
}

function isName(line: Line, witness: Witness): boolean {
  return peopleIn(line, 0, line.text.length, witness) !== null;
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
