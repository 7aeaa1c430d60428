import type { Block } from 'markdown-it-kramdown';
import type { Span } from '../text/span.ts';
import type { Contents, Section } from './sectionContents.ts';

/** Where a section's photos are: behind the words in front of its heading, up to the end of its first block with words. */
export function leadOf(contents: Contents, section: Section, before: Span): Span {
  return { start: photoStart(contents, before), end: leadEnd(contents, section) };
}

/** The end of a section's first block with words. */
export function leadEnd(contents: Contents, section: Section): number {
  const first = firstWithWords(contents, section);
  return first ? Math.min(first.end, section.own.end) : section.own.end;
}

/** The first block of a section, before any heading, that shows words. */
export function firstWithWords(contents: Contents, { own }: Section): Block | undefined {
  return contents.blocksIn(own).find((block) => !isWithoutText(contents, block));
}

/** What is neither white space nor hidden, as `opaque` stands for. */
const shown = /[^\s\uFFFC]/;

/** Whether a block shows no words: pictures, comments, a line. */
export function isWithoutText(contents: Contents, block: Block): boolean {
  if (block.type === 'rule' || block.type === 'htmlComment' || block.type === 'comment') return true;
  if (block.type !== 'paragraph' && block.type !== 'html') return false;
  if (block.type === 'paragraph' && /^\s*[A-Za-z]/.test(contents.sourceOf(block, 20))) return false;
  return !contents.proseIn(block).some(({ text }) => shown.test(text));
}

/** Where the pictures begin that stand without words at a section's end: some put a speaker's photo above the heading. */
function photoStart(contents: Contents, before: Span): number {
  const last = contents.blocksIn(before).at(-1);
  return last && isWithoutText(contents, last) ? last.start : before.end;
}
