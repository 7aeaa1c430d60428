import type { Outline, OutlineHeading, OutlineSession } from '../outlineOf.ts';
import { printable, printableLine } from '../printable.ts';
import { counted } from './text.ts';

/** The headings as a tree, the sessions, and what else there is, counted. */
export function formatOutline(outline: Outline): string {
  const { file, headings, sessions, toc, links, images, attributeLists, warnings } = outline;
  const counts = [
    counted(headings.length, 'heading'),
    counted(links.length, 'link'),
    counted(images.length, 'picture'),
    counted(attributeLists.length, 'attribute list'),
    counted(warnings.length, 'warning'),
    ...(sessions.length > 0 ? [counted(sessions.length, 'session')] : []),
    toc ? `table of contents in line ${toc.line}` : 'no table of contents',
  ];
  const width = String(headings.at(-1)?.line ?? '').length;
  const rows = [...headings.map((heading) => row(heading, width)), ...sessionRows(sessions, width)];
  return `${[printableLine(file), ...rows, `  ${counts.join(', ')}`].join('\n')}\n\n`;
}

function row({ line, level, text, id, inToc }: OutlineHeading, width: number): string {
  const anchor = id === null ? '' : `  #${printable(id)}`;
  return `  ${String(line).padStart(width)}  ${'  '.repeat(level - 1)}${printable(text)}${anchor}${inToc ? '' : '  (not in the table of contents)'}`;
}

/** `12  talk: The tide table (Ada Brandt; recording, slides)`, below the day that it was on. */
function sessionRows(sessions: readonly OutlineSession[], width: number): readonly string[] {
  const blank = ' '.repeat(width);
  return sessions.flatMap((session, index) => {
    const { line, kind, title, day } = session;
    const facts = factsOf(session);
    const told = `  ${String(line).padStart(width)}    ${kind}: ${printable(title)}${facts === '' ? '' : ` (${facts})`}`;
    const isNewDay = index === 0 || day !== sessions[index - 1]?.day;
    const above = index === 0 ? [`  ${blank}  Sessions`] : [];
    return [...above, ...(isNewDay && day !== null ? [`  ${blank}    ${printable(day)}`] : []), told];
  });
}

function factsOf({ speakers, recording, slides }: OutlineSession): string {
  const names = speakers.map(({ name }) => printable(name)).join(', ');
  const links = [recording === null ? '' : 'recording', slides === null ? '' : 'slides'].filter((link) => link !== '');
  return [names, links.join(', ')].filter((part) => part !== '').join('; ');
}
