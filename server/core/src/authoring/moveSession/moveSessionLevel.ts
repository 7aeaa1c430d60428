import type { Heading } from 'markdown-it-kramdown';
import type { Impossible } from '../../impossible.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { TextEdit } from '../../text/change.ts';
import type { SectionPiece } from '../sectionPieces.ts';

/** What a section's headings become at another place. */
export interface LevelChange {
  /** How much deeper they stand; 0 for as deep as before. */
  readonly by: number;
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
}

export const sameLevel: LevelChange = { by: 0, edits: [] };

/** Gives a section a level, and all below it as many levels more or less. */
export function levelChange(
  post: PostDocument,
  [first, ...others]: readonly SectionPiece[],
  wanted: number,
): LevelChange | Impossible {
  if (!first) return sameLevel;
  const by = wanted - first.heading.level;
  const edits: TextEdit[] = [];
  for (const { heading } of [first, ...others]) {
    const edit = levelEdit(post, heading, heading.level + by);
    if ('reason' in edit) return edit;
    edits.push(edit);
  }
  return { by, edits };
}

function levelEdit(post: PostDocument, heading: Heading, level: number): TextEdit | Impossible {
  const { start, end, text, setext } = heading;
  const place = `“${text}” cannot stand there: its heading would need level ${level}`;
  if (level < 1 || level > 6) return { reason: `${place}, and there are 1 to 6` };
  if (!setext) return { span: { start, end: start + heading.level }, text: '#'.repeat(level) };
  const line = /[=-]+[ \t]*$/.exec(post.text.slice(start, end));
  if (level > 2 || !line) return { reason: `${place}: write it with # first` };
  const from = start + line.index;
  const marks = line[0].trimEnd();
  return { span: { start: from, end: from + marks.length }, text: (level === 1 ? '=' : '-').repeat(marks.length) };
}
