import type { HtmlElement, Image } from 'markdown-it-kramdown';
import type { Span } from '../../text/span.ts';

/** A picture's address and where it stands; `null` for an `<img>` without `src`. */
export function writtenSource(image: Image | HtmlElement): { readonly text: string; readonly span: Span } | null {
  if (image.type === 'image') return { text: image.source, span: bare(image.sourceSpan) };
  const source = image.tagAttributes.find(({ name }) => name.toLowerCase() === 'src');
  return source?.valueSpan ? { text: source.value, span: bare(source.valueSpan) } : null;
}

/** What is marked where something is wrong with a picture. */
export function markedPicture(image: Image | HtmlElement): Span {
  return bare(image.type === 'image' ? image : image.openTag);
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
