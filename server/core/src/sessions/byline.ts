import type { Block } from 'markdown-it-kramdown';
import { opaque } from '../post/prose.ts';
import { type Line, lineOf } from './headingLine.ts';
import { isKnown, type Person, peopleIn, type Witness } from './people.ts';
import type { Contents, Section } from './sectionContents.ts';

export interface Byline {
  readonly line: Line;
  readonly people: readonly Person[];
  readonly block: Block;
}

/** The line below a heading that names the speakers: `By Ada Brandt & Kofi Adjei, Harbour`, `Speaker: …`, a name alone. */
export function bylineOf(contents: Contents, section: Section, witness: Witness): Byline | null {
  for (const block of contents.blocksIn(section.own).slice(0, 4)) {
    if (block.type === 'heading') continue;
    if (isWithoutText(contents, block)) continue;
    if (block.type !== 'paragraph') return null;
    const line = lineOf(block.children, 300, true);
    const lead = /^\s*(?:by\b:?|speakers?\s*:|presented by\b:?|presenters?\s*:|with\s*:)\s*/i.exec(line.text);
    const people = peopleIn(line, lead?.[0].length ?? 0, line.text.length, witness);
    if (!people) return null;
    const isAlone = people.every(({ name, url }) => url !== null || isKnown(name, witness));
    return lead || isAlone ? { line, people, block } : null;
  }
  return null;
}

/** Whether a block shows no words: pictures, comments, a line. */
export function isWithoutText(contents: Contents, block: Block): boolean {
  if (block.type === 'rule' || block.type === 'htmlComment' || block.type === 'comment') return true;
  if (block.type !== 'paragraph' && block.type !== 'html') return false;
  return contents.proseIn(block).every(({ text }) => text.replaceAll(opaque, '').trim() === '');
}
