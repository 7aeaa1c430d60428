import type { Contents, Section } from './sectionContents.ts';

/** How many characters of a section's beginning are read for words of talks. */
const beginning = 600;

const what = 'talk|session|presentation|keynote|workshop|lecture|panel|bof|demo|quickie|deep[- ]dive|discussion';
const talk = new RegExp(
  `\\b(?:this|the|his|her|their|next|last|first|second|third|final|another|opening|closing|our|my|interesting|entertaining|'s|’s)\\s+(?:[\\w-]+\\s+){0,2}(?:${what})s?\\b(?!s)|\\b(?:talk|session|presentation|keynote|workshop) (?:by|from|given|was|started|about|on|of)\\b|\\b(?:speakers?|presenters?)\\b|\\b(?:gave|gives|giving|held|presents|presented|kicked off)\\b`,
  'i',
);

/** Whether a section's first words speak of a talk that somebody gave. */
export function speaksOfTalk(contents: Contents, section: Section): boolean {
  return talk.test(beginningOf(contents, section));
}

/** The first running text of a section, headings not included. */
export function beginningOf(contents: Contents, section: Section): string {
  let text = '';
  for (const block of contents.proseIn(section.own)) {
    if (text.length >= beginning) break;
    if (block.node.type !== 'heading') text += `${block.text.slice(0, beginning)}\n`;
  }
  return text.slice(0, beginning);
}
