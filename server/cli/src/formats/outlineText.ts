import type { Outline, OutlineHeading } from '../outlineOf.ts';
import { printable, printableLine } from '../printable.ts';
import { counted } from './text.ts';

/** The headings as a tree, and what else there is, counted. */
export function formatOutline(outline: Outline): string {
  const { file, headings, toc, links, images, attributeLists, warnings } = outline;
  const counts = [
    counted(headings.length, 'heading'),
    counted(links.length, 'link'),
    counted(images.length, 'picture'),
    counted(attributeLists.length, 'attribute list'),
    counted(warnings.length, 'warning'),
    toc ? `table of contents in line ${toc.line}` : 'no table of contents',
  ];
  const width = String(headings.at(-1)?.line ?? '').length;
  return `${[printableLine(file), ...headings.map((heading) => row(heading, width)), `  ${counts.join(', ')}`].join('\n')}\n\n`;
}

function row({ line, level, text, id, inToc }: OutlineHeading, width: number): string {
  const anchor = id === null ? '' : `  #${printable(id)}`;
  return `  ${String(line).padStart(width)}  ${'  '.repeat(level - 1)}${printable(text)}${anchor}${inToc ? '' : '  (not in the table of contents)'}`;
}
