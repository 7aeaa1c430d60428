import type { Line, LineLink } from '../headingLine.ts';

/** The link that the whole heading is, where it leads to no person: `# [Title - Speaker](recording)`. */
export function wholeLink(line: Line): LineLink | null {
  const [link] = line.links;
  if (!link || line.links.length !== 1) return null;
  const rest = line.text.slice(0, link.start) + line.text.slice(link.end);
  return /[\p{L}\p{N}]/u.test(rest) ? null : link;
}
