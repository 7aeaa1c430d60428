import type { FrontMatterEntry } from '../../post/frontMatter.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { readMapping } from '../../post/readFrontMatter.ts';
import type { Span } from '../../text/span.ts';

/** The address of a picture, as written in the front matter. */
export interface NamedPicture {
  readonly value: string;
  readonly span: Span;
}

/** What an entry such as `image` names: its value, or that of `path` below it; `null` where that is no text. */
export function namedPicture({ text }: PostDocument, { value, valueSpan }: FrontMatterEntry): NamedPicture | null {
  if (!valueSpan) return null;
  if (typeof value === 'string') return { value, span: { start: valueSpan.start, end: valueSpan.end } };
  if (typeof value !== 'object' || value === null || !('path' in value)) return null;
  // the lines of a mapping below a key are indented, the first one as well
  const line = text.lastIndexOf('\n', valueSpan.start - 1) + 1;
  const blank = ' '.repeat(valueSpan.start - line);
  const { entries } = readMapping(blank + text.slice(valueSpan.start, valueSpan.end), line);
  const path = entries.findLast(({ key }) => key === 'path');
  return typeof path?.value === 'string' && path.valueSpan
    ? { value: path.value, span: { start: path.valueSpan.start, end: path.valueSpan.end } }
    : null;
}
